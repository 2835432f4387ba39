import type { Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'

/** Where something was said: "in Geneva", "at the final conference". */
export function at(meeting: Meeting): Phrase {
  return isNamedByPlace(meeting) ? phrase`in ${meeting.place}` : phrase`at ${the(meeting)}`
}

/** Whose participants: "in Geneva", "in the final conference". */
export function participating(meeting: Meeting): Phrase {
  return isNamedByPlace(meeting) ? phrase`in ${meeting.place}` : phrase`in ${the(meeting)}`
}

/** The meeting as a noun: "the Geneva seminar", "the final conference". */
export function the(meeting: Meeting): Phrase {
  if (meeting.called !== undefined) return meeting.called
  return meeting.kind === 'conference' ? phrase`the final conference` : phrase`the ${meeting.place} seminar`
}

/** The shortest name, for lists and tables: "Geneva", "the final conference". */
export function short(meeting: Meeting): Phrase {
  return isNamedByPlace(meeting) ? meeting.place : the(meeting)
}

function isNamedByPlace(meeting: Meeting): boolean {
  return meeting.kind === 'seminar' && meeting.called === undefined
}
