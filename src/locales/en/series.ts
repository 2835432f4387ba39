import type { MeetingKind } from '../../model/session.ts'
import type { Meeting, Phrase } from '../claim.ts'
import type { HeldMeeting, SeriesFacts } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { count, counted, figures } from './counts.ts'
import { kindWords } from './kinds.ts'
import { listOf } from './lists.ts'
import { the } from './meetings.ts'

/** Finds the final meeting of the series, if there is one. */
export function finalIn({ meetings }: SeriesFacts): HeldMeeting | undefined {
  return meetings.find(({ meeting }) => meeting.final)
}

/** Finds the one meeting of a report that is of no series. */
export function onlyIn({ meetings }: SeriesFacts): HeldMeeting | undefined {
  return meetings.length === 1 ? meetings[0] : undefined
}

/** Counts the meetings by kind, the final one by its name: "six seminars and the final conference". */
export function countedMeetings(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const kinds = [...new Set(othersIn(facts).map(({ kind }) => kind))]
  return listOf([
    ...kinds.map((kind) => phrase`${countedKind(othersIn(facts).filter((one) => one.kind === kind).length, kind)}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ])
}

/** The meetings beside the final one: "the preceding seminars"; those of several kinds are meetings. */
export function precedingMeetings(facts: SeriesFacts): string {
  const others = othersIn(facts)
  const before = facts.meetings.findIndex(({ meeting }) => meeting.final) === others.length
  return `the ${before ? 'preceding' : 'other'} ${nounFor(others)[others.length === 1 ? 0 : 1]}`
}

/** What all meetings are: "seminar series" where all but the final one are seminars, else "series". */
export function seriesNoun(facts: SeriesFacts): string {
  const [one] = nounFor(othersIn(facts))
  return one === 'meeting' ? 'series' : `${one} series`
}

/** What all meetings of a series are called together: one, and several. */
export function meetingNoun(facts: SeriesFacts): readonly [one: string, many: string] {
  return nounFor(facts.meetings.map(({ meeting }) => meeting))
}

/** "three of the seven meetings"; of some and not all. For the summary and the conclusions. */
export function someOf(some: number, facts: SeriesFacts): string {
  const all = facts.meetings.length
  // Numbers that are compared are both in figures where one of them is (United Nations Editorial Manual).
  const [part, whole] = all < 10 ? [count(some), count(all)] : [figures(some), figures(all)]
  return `${part} of the ${whole} ${meetingNoun(facts)[1]}`
}

/** The meetings without an account, in the order of the series. */
export function withoutAccount({ meetings }: SeriesFacts): readonly Meeting[] {
  return meetings.filter(({ account }) => !account).map(({ meeting }) => meeting)
}

function othersIn({ meetings }: SeriesFacts): readonly Meeting[] {
  return meetings.map(({ meeting }) => meeting).filter(({ final }) => !final)
}

function nounFor(meetings: readonly Meeting[]): readonly [one: string, many: string] {
  const [first] = meetings
  const same = first !== undefined && meetings.every(({ kind }) => kind === first.kind)
  return kindWords[same ? first.kind : 'meeting']
}

function countedKind(number: number, kind: MeetingKind): string {
  const [one, many] = kindWords[kind]
  return counted(number, one, many)
}
