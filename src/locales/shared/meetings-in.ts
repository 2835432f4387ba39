import type { MeetingKind } from '../../model/session.ts'
import type { Meeting } from '../claim.ts'
import type { HeldMeeting, SeriesFacts } from '../facts.ts'

type Meetings = Pick<SeriesFacts, 'meetings'>

/** Finds the final meeting of the series, if there is one. */
export function finalIn({ meetings }: Meetings): HeldMeeting | undefined {
  return meetings.find(({ meeting }) => meeting.final)
}

/** Finds the one meeting of a report that is of no series. */
export function onlyIn({ meetings }: Meetings): HeldMeeting | undefined {
  return meetings.length === 1 ? meetings[0] : undefined
}

/** The meetings without an account, in the order of the series. */
export function withoutAccount({ meetings }: Meetings): readonly Meeting[] {
  return meetings.filter(({ account }) => !account).map(({ meeting }) => meeting)
}

/** The meetings beside the final one. */
export function othersIn({ meetings }: Meetings): readonly Meeting[] {
  return meetings.map(({ meeting }) => meeting).filter(({ final }) => !final)
}

/** Tells whether all others were held before the final meeting. */
export function isFinalLast(facts: Meetings): boolean {
  return facts.meetings.findIndex(({ meeting }) => meeting.final) === facts.meetings.length - 1
}

/** What all meetings of a list are, if that is one thing; else they are meetings. */
export function kindOfAll(meetings: readonly Meeting[]): MeetingKind {
  const [first] = meetings
  return first !== undefined && meetings.every(({ kind }) => kind === first.kind) ? first.kind : 'meeting'
}

/** Counts meetings by kind, in the order in which the kinds first stand. */
export function countsByKind(meetings: readonly Meeting[]): readonly (readonly [kind: MeetingKind, number: number])[] {
  const kinds = [...new Set(meetings.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, meetings.filter((one) => one.kind === kind).length])
}
