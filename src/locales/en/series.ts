import type { MeetingKind } from '../../model/session.ts'
import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, kindOfAll, othersIn } from '../shared/meetings-in.ts'
import { count, counted, figures } from './counts.ts'
import { kindWords } from './kinds.ts'
import { listOf } from './lists.ts'
import { the } from './meetings.ts'

/** Counts the meetings by kind, the final one by its name: "six seminars and the final conference". */
export function countedMeetings(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  return listOf([
    ...countsByKind(othersIn(facts)).map(([kind, number]) => phrase`${countedKind(number, kind)}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ])
}

/** The meetings beside the final one: "the preceding seminars"; those of several kinds are meetings. */
export function precedingMeetings(facts: SeriesFacts): string {
  const others = othersIn(facts)
  return `the ${isFinalLast(facts) ? 'preceding' : 'other'} ${nounFor(others)[others.length === 1 ? 0 : 1]}`
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

function nounFor(meetings: readonly Meeting[]): readonly [one: string, many: string] {
  return kindWords[kindOfAll(meetings)]
}

function countedKind(number: number, kind: MeetingKind): string {
  const [one, many] = kindWords[kind]
  return counted(number, one, many)
}
