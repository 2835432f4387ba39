import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { withoutArticle } from './names.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "in Geneva", "at the final conference". */
export function at(meeting: Meeting): Phrase {
  const { byPlace, place, called } = meeting
  return byPlace && place !== undefined ? inPlace(place) : (called.at ?? phrase`at ${called.name}`)
}

/** The meeting as a noun: "the Geneva seminar", "the final conference". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** After what is the meeting's: "of the Geneva seminar", "of the final conference". */
export function of({ called }: Meeting): Phrase {
  return called.of ?? phrase`of ${called.name}`
}

/** The shortest name, for lists and tables: "Geneva", "the final conference". */
export function short(meeting: Meeting): Phrase {
  const { byPlace, place, short: own, called } = meeting
  return byPlace && place !== undefined ? place.name : (own ?? called).name
}

/** Where a meeting was held, in full: "in Geneva", "online", "in Geneva and online". */
function venue({ place, online }: UnnamedMeeting): Phrase {
  if (place === undefined) return phrase`online`
  return phrase`${inPlace(place)}${online ? ' and online' : ''}`
}

/** " in Geneva", " online": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const name = plain(the(meeting))
  const said = meeting.place === undefined ? name.includes('online') : name.includes(plain(meeting.place.name))
  return said && !(meeting.place !== undefined && meeting.online) ? [] : phrase` ${venue(meeting)}`
}

/** A meeting in a table, without its article: "Geneva", "Final conference, Oslo and online", "Online workshop". */
export function inTable(meeting: Meeting): Phrase {
  const place = meeting.place?.name
  if (meeting.byPlace && !meeting.named && place !== undefined) return place
  const name = withoutArticle(the(meeting))
  const placed = place === undefined || plain(name).includes(plain(place))
  const where = placed ? name : phrase`${name}, ${place}`
  if (!meeting.online || /online/iu.test(plain(name))) return where
  return place === undefined ? phrase`${where}, online` : phrase`${where}${placed ? ', also' : ' and'} online`
}

function inPlace({ name, at: given }: Name): Phrase {
  return given ?? phrase`in ${name}`
}

function called({ kind, final, online, place }: UnnamedMeeting): Name {
  const [one] = kindWords[kind]
  if (final) return { name: phrase`the final ${one}` }
  if (place === undefined) return { name: phrase`the ${online ? 'online ' : ''}${one}` }
  const isNoun = /^The /u.test(plain(place.name))
  return { name: isNoun ? phrase`the ${one} in ${place.name}` : phrase`the ${place.name} ${one}` }
}

function dated({ name }: Name, when: Span): Name {
  const date = span(when)
  return { name: /^\d/u.test(date) ? phrase`${name} of ${date}` : phrase`${name} (${date})` }
}
