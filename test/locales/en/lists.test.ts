import { it } from 'vitest'
import type { Claim, Phrase } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { levels } from '../../../src/model/levels.ts'
import { outcomes } from '../../../src/model/statement.ts'
import { verbs } from '../../../src/model/verbs.ts'
import { at, expectTable, geneva, hosts, type Line, nameOf, oslo, person, plain, X } from './words.ts'

const { finding, dilemma } = en

it('opens lists, and ends their items', () => expectTable('lists', lists()))

/** The words that open a list, and its items. */
function lists(): readonly Line[] {
  const all: readonly Claim[] = [
    ...levels.map((level) => ({ ...plain, level })),
    ...verbs.map((verb) => ({ ...plain, verb })),
    { ...plain, level: 'full', verb: 'stressed' },
    { ...plain, level: 'agreed', verb: 'recommended' },
    { ...plain, level: 'concluded', verb: 'recommended' },
    { ...plain, by: [person] },
    { ...plain, by: [hosts] },
    ...levels.slice(1).map((level): Claim => ({ ...plain, level, as: 'proposition', text: X })),
  ]
  const can = (words: string): Line => [`can “${words}” be an item`, String(finding.canBeListed(phrase`${words}`))]
  return [
    ...all.flatMap((claim): readonly Line[] => [
      [nameOf(claim), finding.groupOpening(claim, geneva, false)],
      [`${nameOf(claim)}, continued`, finding.groupOpening(claim, geneva, true)],
    ]),
    ['votes', finding.ballotsOpening(geneva)],
    ['votes of the conference', finding.ballotsOpening(oslo)],
    ['item', finding.item(plain, [], 'inner')],
    ['item before the last', finding.item(plain, [], 'last but one')],
    ['last item', finding.item(plain, [], 'last')],
    ['item that bears on 3', finding.item(plain, at(3), 'inner')],
    ['statement as an item', finding.item({ ...plain, as: 'proposition', text: X }, [], 'last')],
    [
      'statement in another language',
      finding.item({ ...plain, as: 'proposition', text: [inFrench('X tient.')] }, [], 'last'),
    ],
    ...outcomes.map((outcome): Line => [`questions, ${outcome}`, dilemma.questionsOpening(outcome, geneva)]),
    ...(['inner', 'last but one', 'last'] as const).map(
      (position): Line => [`question, ${position}`, dilemma.questionItem(phrase`how x holds`, position)],
    ),
    can('x holds'),
    can('x holds, and that y holds'),
    can('x holds or that y holds'),
    can('x holds BUT THAT y holds'),
    can('x holds and thatch burns'),
    can('sand that holds'),
    ['see also', finding.seeAlso(at(1, 2, 3))],
    ['nothing', finding.empty],
  ]
}

function inFrench(words: string): Phrase[number] {
  return { type: 'languageRun', lang: 'fr', direction: 'ltr', children: [{ type: 'text', value: words }] }
}
