import { it } from 'vitest'
import type { Claim, ClaimSpeaker, Phrase } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { verbs } from '../../../src/model/verbs.ts'
import {
  at,
  chair,
  donors,
  expectTable,
  few,
  first,
  geneva,
  hosts,
  type Line,
  norway,
  oslo,
  person,
  plain,
  samoa,
  some,
  x,
} from './words.ts'

const { finding, dilemma } = en

it('names speakers and their supporters', () => expectTable('speakers', spoken()))

/** Every kind of speaker, alone and with others, with and without supporters, at a level and without one. */
function spoken(): readonly Line[] {
  const speakers = {
    one: [{ kind: 'one' }],
    'one and Norway': [{ kind: 'one' }, norway],
    name: [{ kind: 'person', name: phrase`Ms. Example` }],
    office: [chair],
    'name and office': [person],
    'name and office, then Norway': [person, norway],
    Norway: [norway],
    'Norway and the chair': [norway, chair],
    three: [norway, chair, { kind: 'one' }],
    'two with a comma': [samoa, norway],
    'three with a comma': [samoa, norway, chair],
    group: [hosts],
    'group and one of it': [hosts, norway],
    'two groups': [hosts, donors],
  } as const satisfies Readonly<Record<string, readonly ClaimSpeaker[]>>
  const level = { ...plain, level: 'several' } as const
  return [
    ...Object.entries(speakers).flatMap(([name, by]): readonly Line[] => [
      [name, finding.claim({ ...plain, by }, first)],
      [`${name}, stressed`, finding.claim({ ...plain, by, verb: 'stressed' }, first)],
      [`${name}, also`, finding.claim({ ...plain, by }, { ...first, continues: true })],
      [`${name}, at the conference`, finding.claim({ ...plain, by }, { ...first, meeting: oslo })],
      [`${name}, several`, finding.claim({ ...level, by }, first)],
      [`${name}, two supporters`, finding.claim({ ...plain, by, supportedBy: few }, first)],
      [`${name}, three supporters`, withSupporters({ ...plain, by, supportedBy: some })],
      [`${name}, similar`, finding.echo({ ...plain, by }, geneva, false)],
      [`${name}, similar, same meeting`, finding.echo({ ...plain, by }, geneva, true)],
      [`${name}, the same`, finding.sameAgain({ ...plain, by }, geneva)],
      [`${name}, concern`, dilemma.concern({ text: x, by }, geneva, [])],
    ]),
    ...[undefined, ...verbs].map(
      (verb): Line => [
        `${verb ?? 'no verb'}, three supporters`,
        finding.supporters({ ...plain, ...(verb && { verb }), by: [norway], supportedBy: some }),
      ],
    ),
    ['a semicolon among supporters', withSupporters({ ...plain, by: [norway], supportedBy: phrase`Chile; and Peru` })],
    ['concern, three supporters', dilemma.concern({ text: x, by: [norway], supportedBy: some }, geneva, [])],
    ['concern, two supporters', dilemma.concern({ text: x, by: [norway], supportedBy: few }, geneva, at(3))],
    ['concern of nobody', dilemma.concern({ text: x, by: [] }, oslo, at(3))],
  ]
}

function withSupporters(claim: Claim): Phrase {
  return en.sentences([finding.claim(claim, first), finding.supporters(claim)])
}
