import type { Span } from '../../model/session.ts'
import type { Meeting, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { withoutArticle } from './names.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "in Geneva", "at the final conference". */
export function at(meeting: Meeting): Phrase {
  if (!meeting.byPlace || meeting.place === undefined) return phrase`at ${the(meeting)}`
  return meeting.inPlace ?? phrase`in ${meeting.place}`
}

/** The meeting as a noun: "the Geneva seminar", "the final conference". */
export function the(meeting: Meeting): Phrase {
  return meeting.called
}

/** The shortest name, for lists and tables: "Geneva", "the final conference". */
export function short(meeting: Meeting): Phrase {
  return meeting.byPlace && meeting.place !== undefined ? meeting.place : (meeting.short ?? meeting.called)
}

/** Where a meeting was held, in full: "in Geneva", "online", "in Geneva and online". */
function venue({ place, inPlace, online }: UnnamedMeeting): Phrase {
  if (place === undefined) return phrase`online`
  return phrase`${inPlace ?? phrase`in ${place}`}${online ? ' and online' : ''}`
}

/** " in Geneva", " online": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const name = plain(meeting.called)
  const said = meeting.place === undefined ? name.includes('online') : name.includes(plain(meeting.place))
  return said && !(meeting.place !== undefined && meeting.online) ? [] : phrase` ${venue(meeting)}`
}

/** A meeting in a table, without its article: "Geneva", "Final conference, Oslo and online", "Online workshop". */
export function inTable(meeting: Meeting): Phrase {
  if (meeting.byPlace && !meeting.named && meeting.place !== undefined) return meeting.place
  const name = withoutArticle(meeting.called)
  const placed = meeting.place === undefined || plain(name).includes(plain(meeting.place))
  const where = placed ? name : phrase`${name}, ${meeting.place}`
  if (!meeting.online || /online/iu.test(plain(name))) return where
  return meeting.place === undefined ? phrase`${where}, online` : phrase`${where}${placed ? ', also' : ' and'} online`
}

function called({ kind, final, online, place }: UnnamedMeeting): Phrase {
  const [one] = kindWords[kind]
  if (final) return phrase`the final ${one}`
  if (place === undefined) return phrase`the ${online ? 'online ' : ''}${one}`
  return /^The /u.test(plain(place)) ? phrase`the ${one} in ${place}` : phrase`the ${place} ${one}`
}

function dated(name: Phrase, when: Span): Phrase {
  const date = span(when)
  return /^\d/u.test(date) ? phrase`${name} of ${date}` : phrase`${name} (${date})`
}
