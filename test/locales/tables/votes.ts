import type { Ballot, Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import type { Votes } from '../../../src/model/statement.ts'
import type { ExampleWords } from './example-words.ts'
import { at, examplesOf, say, to } from './examples.ts'
import type { Line, Table } from './table.ts'

/** Votes in figures and per cent, carried, lost and tied, of groups, and as items. */
export function votes(locale: Locale, words: ExampleWords): Table {
  const { finding } = locale
  const { first, oslo, X } = examplesOf(locale, words)
  const put: Ballot = { as: 'proposition', text: X, groups: [], votes: counted(5, 3) }
  const lines: readonly Line[] = [
    ...Object.entries(results).flatMap(([name, fell]) => voted(locale, words, name, fell)),
    ['bears on 3', finding.ballot({ ...put, votes: counted(5, 3, 1) }, { ...first, see: at(3) })],
    ['in contrast', finding.ballot(put, { ...first, meeting: oslo, contrasts: to(7) })],
    ['item that bears on 3', finding.item(put, at(3), 'inner')],
    ...divided(locale, words),
  ]
  return { name: 'votes', lines }
}

const results: Readonly<Record<string, Votes>> = {
  '50 to 39, 2 neither': counted(50, 39, 2),
  '79 to 12': counted(79, 12),
  '10 to 81': counted(10, 81),
  '40 to 40': counted(40, 40, 1),
  '1 to 0': counted(1, 0),
  '0 to 1': counted(0, 1),
  '0 to 0': counted(0, 0),
  '0 to 0, 4 neither': counted(0, 0, 4),
  '80 per cent': { percent: 80 },
  '50 per cent': { percent: 50 },
  '20 per cent': { percent: 20 },
}

/** Counts votes for, against, and neither. */
export function counted(yes: number, no: number, neither = 0): Votes {
  return { for: yes, against: no, neither }
}

/** One vote in every sentence that can tell of it. */
export function voted(locale: Locale, words: ExampleWords, name: string, fell: Votes): readonly Line[] {
  const { finding, summary, conclusion, table } = locale
  const { first, geneva, oslo, x, X } = examplesOf(locale, words)
  const put: Ballot = { as: 'proposition', text: X, groups: [], votes: fell }
  const clause: Ballot = { ...put, as: 'clause', text: x }
  return [
    [name, finding.ballot(put, first)],
    [`${name}, clause`, finding.ballot(clause, first)],
    [`${name}, item`, finding.item(put, [], 'last')],
    [`${name}, clause as an item`, finding.item(clause, [], 'inner')],
    [`${name}, recorded`, table.recorded(put)],
    [`${name}, recommended`, conclusion.recommendations.item(put, geneva, { at: to(9) }, 'inner')],
    [`${name}, in the summary`, summary.voted(put, oslo, to(9))],
  ]
}

function divided(locale: Locale, words: ExampleWords): readonly Line[] {
  const { first, X, x } = examplesOf(locale, words)
  const names = words.speakers.opinionGroups.map(say)
  const groups = (...fell: readonly Votes[]): Phrase =>
    locale.finding.ballot({ as: 'proposition', text: X, votes: counted(50, 39), groups: named(names, fell) }, first)
  const two = [counted(40, 2), counted(10, 37, 2)]
  const clause: Ballot = { as: 'clause', text: x, votes: counted(50, 39), groups: named(names, two) }
  return [
    ['groups that are divided', groups(...two)],
    ['groups that are divided, clause', locale.finding.ballot(clause, first)],
    ['groups that are both for', groups(counted(40, 2), counted(10, 7))],
    ['groups that are both against', groups(counted(2, 40), { percent: 20 })],
    ['one for and one tied', groups(counted(40, 2), counted(7, 7))],
    ['three groups, in per cent', groups({ percent: 98 }, { percent: 2 }, counted(0, 0))],
  ]
}

function named(names: readonly Phrase[], fell: readonly Votes[]): Ballot['groups'] {
  return fell.map((those, index) => ({ called: names[index] ?? [], votes: those }))
}
