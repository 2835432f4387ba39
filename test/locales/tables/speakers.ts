import type { Claim, ClaimSpeaker, Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, concernOf, type Examples, examplesOf, say } from './examples.ts'
import type { Line, Table } from './table.ts'

/** Every kind of speaker, alone and with others, with and without supporters, at a level and without one. */
export function speakers(locale: Locale, words: ExampleWords): Table {
  const examples = examplesOf(locale, words)
  const { plain, norway, many } = examples
  const lines: readonly Line[] = [
    ...Object.entries(speakersIn(examples)).flatMap(([name, by]) => spoken(locale, words, name, by)),
    ...[undefined, ...verbs].map(
      (verb): Line => [
        `${verb ?? 'no verb'}, three supporters`,
        locale.finding.supporters({ ...plain, ...(verb && { verb }), by: [norway], supportedBy: many }),
      ],
    ),
    ...supported(locale, words),
  ]
  return { name: 'speakers', lines }
}

function speakersIn(examples: Examples): Readonly<Record<string, readonly ClaimSpeaker[]>> {
  const { one, nameAlone, chair, person, norway, samoa, hosts, donors } = examples
  return {
    one: [one],
    'one and Norway': [one, norway],
    name: [nameAlone],
    office: [chair],
    'name and office': [person],
    'name and office, then Norway': [person, norway],
    Norway: [norway],
    'Norway and the chair': [norway, chair],
    three: [norway, chair, one],
    'two with a comma': [samoa, norway],
    'three with a comma': [samoa, norway, chair],
    group: [hosts],
    'group and one of it': [hosts, norway],
    'two groups': [hosts, donors],
    'group without article': [donors],
  }
}

function spoken(locale: Locale, words: ExampleWords, name: string, by: readonly ClaimSpeaker[]): readonly Line[] {
  const { finding, dilemma } = locale
  const { plain, first, geneva, oslo, few, many } = examplesOf(locale, words)
  const claim = { ...plain, by }
  return [
    [name, finding.claim(claim, first)],
    [`${name}, stressed`, finding.claim({ ...claim, verb: 'stressed' }, first)],
    [`${name}, also`, finding.claim(claim, { ...first, continues: true })],
    [`${name}, at the conference`, finding.claim(claim, { ...first, meeting: oslo })],
    [`${name}, several`, finding.claim({ ...claim, level: 'several' }, first)],
    [`${name}, two supporters`, finding.claim({ ...claim, supportedBy: few }, first)],
    [`${name}, three supporters`, withSupporters(locale, words, { ...claim, supportedBy: many })],
    [`${name}, similar`, finding.echo(claim, geneva, false)],
    [`${name}, similar, same meeting`, finding.echo(claim, geneva, true)],
    [`${name}, the same`, finding.sameAgain(claim, geneva)],
    [`${name}, concern`, dilemma.concern(concernOf(words, ...by), geneva, [])],
  ]
}

function supported(locale: Locale, words: ExampleWords): readonly Line[] {
  const { dilemma } = locale
  const { plain, geneva, oslo, norway, few, many } = examplesOf(locale, words)
  const withSemicolon = say(words.speakers.withSemicolon)
  const concern = concernOf(words, norway)
  return [
    [
      'a semicolon among supporters',
      withSupporters(locale, words, { ...plain, by: [norway], supportedBy: withSemicolon }),
    ],
    ['concern, three supporters', dilemma.concern({ ...concern, supportedBy: many }, geneva, [])],
    ['concern, two supporters', dilemma.concern({ ...concern, supportedBy: few }, geneva, at(3))],
    ['concern of nobody', dilemma.concern(concernOf(words), oslo, at(3))],
  ]
}

function withSupporters(locale: Locale, words: ExampleWords, claim: Claim): Phrase {
  return locale.sentences([
    locale.finding.claim(claim, examplesOf(locale, words).first),
    locale.finding.supporters(claim),
  ])
}
