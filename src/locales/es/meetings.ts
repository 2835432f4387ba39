import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { formOf } from '../shared/calendar.ts'
import { span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { de, withoutArticle } from './names.ts'
import { isMany } from './nouns.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "en Ginebra", "en la conferencia final". */
export function at(meeting: Meeting): Phrase {
  return meeting.byPlace && meeting.place !== undefined ? inPlace(meeting.place) : inMeeting(meeting)
}

/** After those who took part: "los participantes en el seminario de Ginebra". */
export function inMeeting({ called }: Meeting): Phrase {
  return called.at ?? phrase`en ${called.name}`
}

/** The meeting as a noun: "el seminario de Ginebra", "la conferencia final". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** Chooses the form of a verb whose subject is a meeting: "las consultas concluyeron". */
export function agreeing(meeting: Meeting, one: string, many: string): string {
  return isMany(the(meeting)) ? many : one
}

/** After what is the meeting's: "del seminario de Ginebra", "de la conferencia final". */
export function of({ called }: Meeting): Phrase {
  return called.of ?? de(called.name)
}

/** The shortest name, for lists and tables: "Ginebra", "la conferencia final". */
export function short(meeting: Meeting): Phrase {
  const { byPlace, place, short: own, called } = meeting
  return byPlace && place !== undefined ? place.name : (own ?? called).name
}

/** " en Ginebra", " en línea", " en Ginebra y en línea": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const name = plain(the(meeting))
  const { place, online } = meeting
  if (place === undefined) return isOnlineBy(name) ? [] : phrase` en línea`
  return name.includes(plain(place.name)) && !online ? [] : phrase` ${inPlace(place)}${online ? ' y en línea' : ''}`
}

/** A meeting in a table, without its article: "Ginebra", "Conferencia final, Oslo y en línea", "Taller en línea". */
export function inTable(meeting: Meeting): Phrase {
  const place = meeting.place?.name
  if (meeting.byPlace && !meeting.named && place !== undefined) return withoutArticle(place)
  const name = withoutArticle(the(meeting))
  const placed = place === undefined || plain(name).includes(plain(place))
  const where = placed ? name : phrase`${name}, ${place}`
  if (!meeting.online || isOnlineBy(plain(name))) return where
  return place === undefined ? phrase`${where}, en línea` : phrase`${where}${placed ? ', también' : ' y'} en línea`
}

/** Where a place is: "en Ginebra", or as the notes say it: "en el Líbano". */
export function inPlace({ name, at: given }: Name): Phrase {
  return given ?? phrase`en ${name}`
}

function isOnlineBy(name: string): boolean {
  return /en línea|virtual/iu.test(name)
}

function called({ kind, final, online, place }: UnnamedMeeting): Name {
  const { one, gender } = kindWords[kind]
  const name = `${gender === 'm' ? 'el' : 'la'} ${one}`
  if (final) return { name: phrase`${name} final` }
  if (place === undefined) return { name: phrase`${name}${online ? ' en línea' : ''}` }
  return { name: phrase`${name} ${place.of ?? de(place.name)}` }
}

/** A day, a month or a year follows the name; other dates stand behind it in brackets. */
function dated(name: Name, when: Span): Name {
  const held = formOf(when)
  const date = span(when)
  const one = held.form === 'one' ? ` ${held.date.day === undefined ? 'de' : 'del'} ${date}` : ` (${date})`
  return {
    name: phrase`${name.name}${one}`,
    ...(name.at && { at: phrase`${name.at}${one}` }),
    ...(name.of && { of: phrase`${name.of}${one}` }),
    ...(name.to && { to: phrase`${name.to}${one}` }),
  }
}
