import type { Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import type { HeldMeeting, SeriesFacts } from '../../../src/locales/facts.ts'
import { kinds, type MeetingKind } from '../../../src/model/session.ts'
import type { ExampleWords } from './example-words.ts'
import { coverOf, examplesOf, factsOf, manyOf, numbers, october } from './examples.ts'
import { nothing, taken } from './series.ts'
import type { Line, Table } from './table.ts'

const period = { from: '2007-03-26', to: '2007-10-30' }

/** Every kind of meeting by every number that decides a form, and some of them of all. */
export function countsOfMeetings(locale: Locale, words: ExampleWords): Table {
  const lines: readonly Line[] = [
    ...kinds.flatMap((kind) => numbers.slice(1).flatMap((number) => counted(locale, words, kind, number))),
    ...kinds.flatMap((kind) => [
      ...together(locale, words, kind),
      ...[1, 2, 3].flatMap((number) => besideFinal(locale, words, kind, number)),
      ...[0, 1, 3].flatMap((part) => some(locale, words, kind, part, 5)),
    ]),
    ...numbers.flatMap((all) =>
      numbers.filter((part) => part <= all && all > 1).flatMap((part) => some(locale, words, 'seminar', part, all)),
    ),
    ...mixed(locale, words),
  ]
  return { name: 'counts-of-meetings', lines: [...new Map(lines)] }
}

/** How many meetings there were; one alone would be no series. */
function counted(locale: Locale, words: ExampleWords, kind: MeetingKind, number: number): readonly Line[] {
  const { geneva, oslo } = examplesOf(locale, words)
  const held = manyOf(locale, geneva, kind, number)
  const withFinal = factsOf(words, [...held, taken(oslo, october)], { period })
  return [
    [`${number} ${kind} and a final one: introduction`, locale.introduction.series(withFinal)],
    number === 1
      ? [`1 ${kind} and a final one: summary`, locale.summary.opening(withFinal)]
      : [`${number} ${kind}: summary`, locale.summary.opening(factsOf(words, held))],
  ]
}

/** What several meetings of a kind are called together. */
function together(locale: Locale, words: ExampleWords, kind: MeetingKind): readonly Line[] {
  const { geneva } = examplesOf(locale, words)
  const [two, three] = [2, 3].map((number) => factsOf(words, manyOf(locale, geneva, kind, number)))
  if (two === undefined || three === undefined) return []
  return [
    [`2 ${kind}: subtitle`, locale.introduction.subtitle(two)],
    [`3 ${kind}: subtitle`, locale.introduction.subtitle(three)],
    [`3 ${kind}: introduction`, locale.introduction.series({ ...three, period })],
    [`3 ${kind}: letter`, letterOf(locale, words, three)],
  ]
}

/** What the meetings beside the final one are called together: the preceding ones, or the others. */
function besideFinal(locale: Locale, words: ExampleWords, kind: MeetingKind, number: number): readonly Line[] {
  const { geneva, oslo } = examplesOf(locale, words)
  const [held, final] = [manyOf(locale, geneva, kind, number), taken(oslo, october)]
  const [last, first] = [factsOf(words, [...held, final]), factsOf(words, [final, ...held])]
  return [
    [`${number} ${kind} and a final one: subtitle`, locale.introduction.subtitle(last)],
    [`${number} ${kind} after a final one: subtitle`, locale.introduction.subtitle(first)],
    [`${number} ${kind} and a final one: letter`, letterOf(locale, words, last)],
  ]
}

function letterOf(locale: Locale, words: ExampleWords, facts: SeriesFacts): Phrase {
  return locale.cover.text.letter(coverOf(locale, words, facts)).body[0] ?? []
}

/** Some of all have an account: "three of the five seminars". */
function some(locale: Locale, words: ExampleWords, kind: MeetingKind, part: number, all: number): readonly Line[] {
  const { geneva } = examplesOf(locale, words)
  const facts = factsOf(words, manyOf(locale, geneva, kind, all, part))
  return [
    [`${part} of ${all} ${kind}: summary`, locale.summary.opening(facts)],
    [`${part} of ${all} ${kind}: conclusions`, locale.conclusion.convergence(nothing, facts)],
  ]
}

/** Meetings of several kinds. */
function mixed(locale: Locale, words: ExampleWords): readonly Line[] {
  const { geneva, oslo } = examplesOf(locale, words)
  const two = (one: number, other: number): readonly HeldMeeting[] => [
    ...manyOf(locale, geneva, 'seminar', one),
    ...manyOf(locale, geneva, 'conference', other),
  ]
  return numbers.slice(1).flatMap((number): readonly Line[] => {
    const [alone, withFinal] = [two(number, 2), [...two(1, number), taken(oslo, october)]].map((held) =>
      factsOf(words, held, { period }),
    )
    if (alone === undefined || withFinal === undefined) return []
    return [
      [`${number} seminars and 2 conferences: introduction`, locale.introduction.series(alone)],
      [`${number} seminars and 2 conferences: summary`, locale.summary.opening(alone)],
      [`1 seminar, ${number} conferences and a final one: introduction`, locale.introduction.series(withFinal)],
      [`1 seminar, ${number} conferences and a final one: summary`, locale.summary.opening(withFinal)],
      [`1 seminar, ${number} conferences and a final one: subtitle`, locale.introduction.subtitle(withFinal)],
    ]
  })
}
