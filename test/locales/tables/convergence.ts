import type { Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../../../src/locales/facts.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, examplesOf, factsOf } from './examples.ts'
import { nothing, taken } from './series.ts'
import type { Line, Table } from './table.ts'

/** What recurs, what is disputed, what was settled and what is open. */
export function convergence(locale: Locale, words: ExampleWords): Table {
  return {
    name: 'convergence',
    lines: [...recurring(locale, words), ...disputed(locale, words), ...open(locale, words)],
  }
}

function recurring(locale: Locale, words: ExampleWords): readonly Line[] {
  const { conclusion } = locale
  const { plain, geneva, beijing, oslo, X } = examplesOf(locale, words)
  const two = factsOf(words, [taken(beijing), taken(geneva)])
  const recur = (...points: readonly RecurringPoint[]): Phrase => conclusion.recurring(points, false, two)
  const point: RecurringPoint = { claim: plain, meeting: geneva, alsoIn: [beijing], at: at(9) }
  const opposed: RecurringPoint = {
    claim: { ...plain, verb: 'opposed' },
    meeting: geneva,
    alsoIn: [beijing, oslo],
    at: at(9, 12),
  }
  const full: RecurringPoint = { ...point, claim: { ...plain, level: 'full', as: 'proposition', text: X } }
  const statement: RecurringPoint = { ...full, claim: { ...full.claim, level: 'said' } }
  return [
    ['none recurs', recur()],
    ['none recurs, and speakers are similar', conclusion.recurring([], true, two)],
    ['four recur', conclusion.recurringOpening(4)],
    ['a point that recurs', conclusion.recurringItem(point, 'last but one')],
    ['a statement that recurs', conclusion.recurringItem(statement, 'last')],
    ['one recurs', recur(point)],
    ['two recur', recur(point, opposed)],
    ['three recur', recur(point, opposed, { ...full, meeting: oslo })],
    ['a statement recurs', recur(statement)],
    ...verbs.map((verb): Line => [`recurs, ${verb}`, recur({ ...point, claim: { ...plain, verb } })]),
    ...levels.map((level): Line => [`recurs, ${level}`, recur({ ...point, claim: { ...plain, level } })]),
  ]
}

function disputed(locale: Locale, words: ExampleWords): readonly Line[] {
  const say = saying(locale, words)
  return [
    ['disputed across', say({ disputed: { across: at(7, 9), within: [] } })],
    ['disputed across, one paragraph', say({ disputed: { across: at(7), within: [] } })],
    ['disputed within', say({ disputed: { across: [], within: at(7) } })],
    ['disputed within, two paragraphs', say({ disputed: { across: [], within: at(7, 9) } })],
    ['disputed within, one meeting', say({ disputed: { across: [], within: at(7) } }, oneMeeting(locale, words))],
    ['disputed both ways', say({ disputed: { across: at(7), within: at(9) } })],
    ['one settled', say({ settled: at(7) })],
    ['two settled', say({ settled: at(7, 9) })],
    ['one re-opened', say({ settled: at(7), reopened: at(9) })],
    ['two re-opened', say({ reopened: at(7, 9) })],
  ]
}

function open(locale: Locale, words: ExampleWords): readonly Line[] {
  const { geneva, oslo, fifth } = examplesOf(locale, words)
  const say = saying(locale, words)
  const [dilemma, question, concern] = (['dilemma', 'question', 'concern'] as const).map((kind) => ({
    kind,
    meeting: geneva,
  }))
  if (dilemma === undefined || question === undefined || concern === undefined) return []
  const elsewhere = { ...concern, meeting: fifth }
  return [
    ['one open', say({ open: [dilemma] })],
    ['one question open', say({ open: [question] })],
    ['one concern open, at the conference', say({ open: [{ ...concern, meeting: oslo }] })],
    ['two open of one meeting', say({ open: [question, question] })],
    ['three open of one meeting', say({ open: [question, concern, dilemma] })],
    ['two open of two meetings', say({ open: [dilemma, { ...concern, meeting: oslo }] })],
    ['many open', say({ open: [dilemma, dilemma, question, concern, concern, elsewhere] })],
  ]
}

type Saying = (found: Partial<Convergence>, facts?: SeriesFacts) => Phrase

function saying(locale: Locale, words: ExampleWords): Saying {
  const { geneva, beijing } = examplesOf(locale, words)
  const two = factsOf(words, [taken(beijing), taken(geneva)])
  return (found, facts = two) => locale.conclusion.convergence({ ...nothing, ...found }, facts)
}

function oneMeeting(locale: Locale, words: ExampleWords): SeriesFacts {
  return factsOf(words, [taken(examplesOf(locale, words).geneva)])
}
