import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { formOf } from '../shared/calendar.ts'
import { span } from './dates.ts'
import { finalName, kindWords } from './kinds.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "在日内瓦", "在总结会议上". */
export function at({ byPlace, place, called }: Meeting): Phrase {
  return byPlace && place !== undefined ? inPlace(place) : (called.at ?? phrase`在${called.name}上`)
}

/** The meeting as a noun: "日内瓦研讨会", "总结会议". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** What is the meeting's: "日内瓦研讨会的结论". A form that the notes give brings its own particle. */
export function of({ called }: Meeting, what: string): Phrase {
  return phrase`${called.of ?? phrase`${called.name}的`}${what}`
}

/** "在同一次研讨会上", "在同一届会议上". */
export function atTheSame({ kind }: Meeting): Phrase {
  const { measure, noun } = kindWords[kind]
  return phrase`在同一${measure}${noun}上`
}

/** The shortest name, for lists and tables: "日内瓦", "总结会议". */
export function short({ byPlace, place, short: own, called }: Meeting): Phrase {
  return byPlace && place !== undefined ? place.name : (own ?? called).name
}

/** "在日内瓦", "在网上": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const { place, online } = meeting
  if (place === undefined) return saysOnline(the(meeting)) ? [] : phrase`在网上`
  if (online) return phrase`${inPlace(place)}和网上`
  return says(the(meeting), place.name) ? [] : inPlace(place)
}

/** Where a meeting was held, as an entry in brackets or in a table, unless its name says so: "奥斯陆", "网上". */
export function venue(meeting: Meeting): Phrase {
  const { place, online } = meeting
  const name = the(meeting)
  const where = place === undefined || says(name, place.name) ? [] : place.name
  if (!online || saysOnline(name)) return where
  if (where.length > 0) return phrase`${where}和网上`
  return place === undefined ? phrase`网上` : phrase`同时在网上`
}

/** A meeting in a table: "日内瓦", "总结会议，奥斯陆和网上", "网上讲习班". */
export function inTable(meeting: Meeting): Phrase {
  const { byPlace, named, place } = meeting
  if (byPlace && !named && place !== undefined) return place.name
  const where = venue(meeting)
  return where.length === 0 ? the(meeting) : phrase`${the(meeting)}，${where}`
}

function inPlace({ name, at: given }: Name): Phrase {
  return given ?? phrase`在${name}`
}

function says(name: Phrase, words: Phrase): boolean {
  return plain(name).includes(plain(words))
}

function saysOnline(name: Phrase): boolean {
  return /网上|线上|在线|网络|视频|虚拟|远程|online/iu.test(plain(name))
}

function called({ kind, final, online, place }: UnnamedMeeting): Name {
  if (final) return { name: phrase`${finalName(kind)}` }
  const { name } = kindWords[kind]
  return { name: place === undefined ? phrase`${online ? '网上' : ''}${name}` : phrase`${place.name}${name}` }
}

/** A date stands before the name; what is less than a date, behind it: "2007年5月11日马拉海德研讨会". */
function dated({ name }: Name, when: Span): Name {
  const { form } = formOf(when)
  const isOpen = form === 'unknown' || form === 'before' || form === 'after'
  if (!isOpen) return { name: phrase`${span(when)}${name}` }
  return { name: phrase`${name}(${form === 'unknown' ? '日期' : ''}${span(when)})` }
}
