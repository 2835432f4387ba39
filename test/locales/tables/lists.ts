import type { Claim, Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { levels } from '../../../src/model/levels.ts'
import { outcomes } from '../../../src/model/statement.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, type Examples, examplesOf, say } from './examples.ts'
import { type Line, nameOf, type Table } from './table.ts'

const positions = ['inner', 'last but one', 'last'] as const

/** The words that open a list, and its items. */
export function lists(locale: Locale, words: ExampleWords): Table {
  const { finding, dilemma } = locale
  const examples = examplesOf(locale, words)
  const { geneva, oslo } = examples
  const lines: readonly Line[] = [
    ...openings(examples).flatMap((claim): readonly Line[] => [
      [nameOf(claim), finding.groupOpening(claim, geneva, false)],
      [`${nameOf(claim)}, continued`, finding.groupOpening(claim, geneva, true)],
    ]),
    ['votes', finding.ballotsOpening(geneva)],
    ['votes of the conference', finding.ballotsOpening(oslo)],
    ...items(locale, words),
    ...outcomes.map((outcome): Line => [`questions, ${outcome}`, dilemma.questionsOpening(outcome, geneva)]),
    ...positions.map(
      (position): Line => [`question, ${position}`, dilemma.questionItem(say(words.question), position)],
    ),
    ...words.clausesInLists.map(
      (clause): Line => [`can “${clause}” be an item`, String(finding.canBeListed(say(clause)))],
    ),
    ...[1, 2, 3, 5].map(
      (count): Line => [`see also ${count}`, finding.seeAlso(at(...Array.from({ length: count }, (_, i) => i + 1)))],
    ),
    ['see also here and there', finding.seeAlso(at(1, 3, 7, 8, 9, 20))],
    ['nothing', finding.empty],
  ]
  return { name: 'lists', lines }
}

function openings({ plain, person, hosts, norway, X }: Examples): readonly Claim[] {
  return [
    ...levels.map((level) => ({ ...plain, level })),
    ...verbs.map((verb) => ({ ...plain, verb })),
    ...verbs.map((verb): Claim => ({ ...plain, level: 'full', verb })),
    ...verbs.map((verb): Claim => ({ ...plain, level: 'many', verb })),
    { ...plain, level: 'agreed', verb: 'recommended' },
    { ...plain, level: 'concluded', verb: 'recommended' },
    { ...plain, by: [person] },
    { ...plain, by: [hosts] },
    ...verbs.map((verb): Claim => ({ ...plain, verb, by: [norway] })),
    ...levels.slice(1).map((level): Claim => ({ ...plain, level, as: 'proposition', text: X })),
  ]
}

function items(locale: Locale, words: ExampleWords): readonly Line[] {
  const { item } = locale.finding
  const { plain, X } = examplesOf(locale, words)
  const put = { ...plain, as: 'proposition', text: X } as const
  return [
    ['item', item(plain, [], 'inner')],
    ['item before the last', item(plain, [], 'last but one')],
    ['last item', item(plain, [], 'last')],
    ['item that bears on 3', item(plain, at(3), 'inner')],
    ['item in a quoted sentence', item({ ...plain, text: say(words.quotedClause) }, [], 'last')],
    ['statement as an item', item(put, [], 'last')],
    ['statement as an inner item', item(put, at(3), 'inner')],
    ['statement in another language', item({ ...put, text: [foreign(words)] }, [], 'last')],
  ]
}

function foreign({ foreign: { lang, direction, sentence } }: ExampleWords): Phrase[number] {
  return { type: 'languageRun', lang, direction, children: [...say(sentence)] }
}
