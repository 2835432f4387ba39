import type { Locale } from '../../../src/locales/define-locale.ts'
import type { Convergence, HeldMeeting } from '../../../src/locales/facts.ts'
import { statuses } from '../../../src/model/notes.ts'
import type { Span } from '../../../src/model/session.ts'
import type { ExampleWords } from './example-words.ts'
import { coverOf, type Examples, examplesOf, factsOf, may, october, say, to } from './examples.ts'
import type { Line, Table } from './table.ts'

/** Nothing that happened over a series. */
export const nothing: Convergence = { disputed: { across: [], within: [] }, open: [], settled: [], reopened: [] }

/** What introduces, sums up and transmits every kind of series. */
export function series(locale: Locale, words: ExampleWords): Table {
  const all = Object.entries(everySeries(examplesOf(locale, words)))
  return { name: 'series', lines: all.flatMap(([name, meetings]) => ofSeries(locale, words, name, meetings)) }
}

function ofSeries(
  locale: Locale,
  words: ExampleWords,
  name: string,
  meetings: readonly HeldMeeting[],
): readonly Line[] {
  const { introduction, summary, conclusion, cover } = locale
  const facts = factsOf(words, meetings)
  const period = { from: '2007-03-26', to: '2007-10-30' }
  return [
    [`${name}: introduction`, introduction.series(facts)],
    [`${name}: with a period`, introduction.series({ ...facts, period })],
    [`${name}: called`, introduction.called(facts).name],
    [`${name}: of`, introduction.called(facts).of],
    [`${name}: one meeting`, introduction.meeting(facts, { with: [], sources: [] })],
    [`${name}: missing`, introduction.missing(facts)],
    [`${name}: subtitle`, introduction.subtitle(facts)],
    [`${name}: summary`, summary.opening(facts)],
    [`${name}: summary with a period`, summary.opening({ ...facts, period: { from: '2006', to: '2007' } })],
    [`${name}: letter`, cover.text.letter(coverOf(locale, words, facts)).body[0] ?? []],
    [`${name}: recommendations`, conclusion.recommendations.opening(facts)],
    [`${name}: nothing recurs`, conclusion.convergence(nothing, facts)],
  ]
}

/** Series of every kind: one meeting, several of one kind and of several, with and without a final one and accounts. */
function everySeries(examples: Examples): Readonly<Record<string, readonly HeldMeeting[]>> {
  const { geneva, beijing, hague, paris, online, hybrid, fifth, oslo, summit } = examples
  return {
    one: [taken(geneva)],
    'one without account, date unknown': [lost(hague, {})],
    'one online': [taken(online, { from: '2020', to: '2020' })],
    'one hybrid': [taken(hybrid, { from: '2020-02', to: '2020-02' })],
    'one named': [taken(fifth)],
    'one final': [taken(summit, october)],
    two: [taken(beijing), taken(geneva)],
    'two without account': [lost(beijing), lost(geneva)],
    'two of two kinds, one with account': [taken(geneva), lost(paris)],
    'three, two without account': [lost(beijing), taken(geneva), lost(hague)],
    'three, one without account': [lost(beijing), taken(geneva), taken(hague)],
    'two and a final one': [taken(beijing), taken(geneva), taken(oslo, october)],
    'one and a final one': [taken(geneva), taken(oslo, october)],
    'two and a final one without account': [taken(beijing), lost(geneva), lost(oslo, october)],
    'a final one that does not stand last': [taken(summit, october), taken(geneva), lost(beijing)],
    'a final one of unknown date': [taken(geneva), lost(paris), taken(summit, {})],
    'several kinds without account': [
      ...[beijing, hague, paris, online, fifth].map((meeting) => lost(meeting)),
      taken(geneva),
    ],
  }
}

/** A meeting with an account. */
export function taken(meeting: HeldMeeting['meeting'], date: Span = may): HeldMeeting {
  return { meeting, date, account: true }
}

/** A meeting without one. */
export function lost(meeting: HeldMeeting['meeting'], date: Span = may): HeldMeeting {
  return { meeting, date, account: false }
}

/** Who answers for the text, how to read it, and what is told of one meeting. */
export function introduction(locale: Locale, words: ExampleWords): Table {
  const { introduction: says } = locale
  const facts = factsOf(words, [taken(examplesOf(locale, words).geneva)])
  const lines: readonly Line[] = [
    ...statuses.map((status): Line => [status, says.status({ ...facts, status })]),
    ...(['never', 'sometimes', 'always'] as const).map(
      (attributed): Line => [attributed, says.status({ ...facts, attributed })],
    ),
    ...organizers(locale, words),
    ['levels', says.levels(facts)],
    ['levels with votes', says.levels({ ...facts, votes: true })],
    ['table of meetings', says.meetings(to(1))],
    ...details(locale, words),
    ...leaders(locale, words),
  ]
  return { name: 'introduction', lines }
}

function organizers(locale: Locale, words: ExampleWords): readonly Line[] {
  const { introduction: says } = locale
  const { geneva, beijing, hague } = examplesOf(locale, words)
  const [one, three] = [[taken(geneva)], [lost(beijing), taken(geneva), lost(hague)]]
  return [1, 2, 3].flatMap((count): readonly Line[] => {
    const those = words.series.organizers.slice(0, count).map(say)
    const [alone, together] = [one, three].map((meetings) => factsOf(words, meetings, { organizers: those }))
    if (alone === undefined || together === undefined) return []
    return [
      [`${count} organizers`, says.series(alone)],
      [`${count} organizers of three meetings`, says.series(together)],
      ...statuses.map((status): Line => [`${count} organizers, ${status}`, says.status({ ...alone, status })]),
    ]
  })
}

function details(locale: Locale, words: ExampleWords): readonly Line[] {
  const { introduction: says } = locale
  const { geneva, summit, online } = examplesOf(locale, words)
  const [facts, final, elsewhere] = [taken(geneva), taken(summit, october), taken(online)].map((held) =>
    factsOf(words, [held]),
  )
  if (facts === undefined || final === undefined || elsewhere === undefined) return []
  const { partners, sources, meetingTitle, focus } = words.series
  const [one, two, three] = sources.map(say)
  const told = { with: partners.map(say), sources: one === undefined ? [] : [one] }
  const titled = { ...told, title: say(meetingTitle), focus: say(focus[0]) }
  const more = [two, three].filter((source) => source !== undefined)
  return [
    ['one meeting in full', says.meeting(facts, titled)],
    ['two accounts', says.meeting(facts, { ...told, sources: more })],
    ['three accounts', says.meeting(facts, { with: [], sources: sources.map(say) })],
    ['a final meeting in full', says.meeting(final, titled)],
    ['an online meeting with one partner', says.meeting(elsewhere, { with: told.with.slice(0, 1), sources: [] })],
  ]
}

function leaders(locale: Locale, words: ExampleWords): readonly Line[] {
  const { introduction: says } = locale
  const { geneva, oslo, fifth } = examplesOf(locale, words)
  const [one, other] = words.series.persons
  const attendance = say(words.series.attendance)
  return [
    ['opened', says.leaders(geneva, { openedBy: say(one), chairs: [] })],
    ['chaired by one', says.leaders(geneva, { chairs: [say(other)] })],
    ['chaired by two', says.leaders(oslo, { chairs: [say(one), say(other)] })],
    ['attended', says.leaders(geneva, { chairs: [], attendance })],
    ['led', says.leaders(fifth, { openedBy: say(one), chairs: [say(other)], attendance })],
  ]
}
