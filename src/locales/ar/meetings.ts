import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import type { Gender } from './counts.ts'
import { agreeing } from './counts.ts'
import { span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { genderOf } from './names.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "في جنيف", "في المؤتمر الختامي". */
export function at(meeting: Meeting): Phrase {
  const { byPlace, place } = meeting
  return byPlace && place !== undefined ? inPlace(place) : inMeeting(meeting)
}

/** After "participants": always the meeting itself, "في حلقة جنيف الدراسية". */
export function inMeeting({ called: { name, at: given } }: Meeting): Phrase {
  return given ?? phrase`في ${name}`
}

/** The meeting as a noun: "حلقة جنيف الدراسية", "المؤتمر الختامي". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** After what is the meeting's: a noun that follows another has no word before it. */
export function of({ called }: Meeting): Phrase {
  return called.of ?? called.name
}

/** The shortest name, for lists and tables: "جنيف", "المؤتمر الختامي". */
export function short(meeting: Meeting): Phrase {
  const { byPlace, place, short: own, called } = meeting
  return byPlace && place !== undefined ? place.name : (own ?? called).name
}

/** The gender of a meeting, as its name has it. */
export function genderOfMeeting({ named, kind, called }: Meeting): Gender {
  return named ? genderOf(called.name) : kindWords[kind].gender
}

/** "عقدت حلقة جنيف الدراسية"; a name that says "held" itself has another verb. */
export function wasHeld(meeting: Meeting): Phrase {
  if (saysHeld(meeting)) return phrase`جرت أعمال ${the(meeting)}`
  return phrase`${genderOfMeeting(meeting) === 'f' ? 'عقدت' : 'عقد'} ${the(meeting)}`
}

/** Tells whether the name of a meeting has the word "held" in it. */
export function saysHeld(meeting: Meeting): boolean {
  return plain(the(meeting)).includes('المعقود')
}

/** " في جنيف", " عبر الإنترنت": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const name = plain(the(meeting))
  const { place, online } = meeting
  if (place === undefined) return isOnline(name) ? [] : phrase` عبر الإنترنت`
  if (name.includes(plain(place.name)) && !online) return []
  return phrase` ${inPlace(place)}${online ? ' وعبر الإنترنت' : ''}`
}

/** A meeting in a table: "جنيف", "المؤتمر الختامي، أوسلو، وعبر الإنترنت". */
export function inTable(meeting: Meeting): Phrase {
  const place = meeting.place?.name
  if (meeting.byPlace && !meeting.named && place !== undefined) return place
  const name = the(meeting)
  const placed = place === undefined || plain(name).includes(plain(place))
  const where = placed ? name : phrase`${name}، ${place}`
  if (!meeting.online || isOnline(plain(name))) return where
  return phrase`${where}، ${place === undefined ? '' : 'و'}عبر الإنترنت`
}

/** Tells whether a name says that a meeting was held online. */
function isOnline(name: string): boolean {
  return /الإنترنت|افتراضي/u.test(name)
}

/** "في جنيف", or as the notes say it. */
export function inPlace({ name, at: given }: Name): Phrase {
  return given ?? phrase`في ${name}`
}

function called({ kind, final, online, place }: UnnamedMeeting): Name {
  const { the: definite, gender, around } = kindWords[kind]
  if (final) return { name: phrase`${definite} ${agreeing(gender, 'الختامي')}` }
  if (place === undefined) return { name: phrase`${definite}${online ? ` ${agreeing(gender, 'الافتراضي')}` : ''}` }
  if (around === undefined || !isBound(place.name))
    return { name: phrase`${definite} ${agreeing(gender, 'المعقود')} ${inPlace(place)}` }
  const [before, after] = around
  return { name: phrase`${before} ${place.name}${after === '' ? '' : ' '}${after}` }
}

/**
 * Tells whether a place can stand between a meeting and its adjective: a name of at most three Arabic words, without
 * marks, "and" or a preposition.
 */
function isBound(place: Phrase): boolean {
  const words = plain(place).split(' ')
  return (
    place.every(({ type }) => type === 'text') &&
    words.length <= 3 &&
    words.every((word) => /^[\p{Script=Arabic}\p{M}-]+$/u.test(word) && !/[،؛؟]/u.test(word)) &&
    !words.some((word, index) => index > 0 && /^(?:و\p{L}{3}|في$|على$|من$|قرب$)/u.test(word))
  )
}

/** The date stands in brackets, where nothing need agree with it. */
function dated(name: Name, when: Span): Name {
  const date = ` (${span(when)})`
  return {
    name: phrase`${name.name}${date}`,
    ...(name.at && { at: phrase`${name.at}${date}` }),
    ...(name.of && { of: phrase`${name.of}${date}` }),
  }
}
