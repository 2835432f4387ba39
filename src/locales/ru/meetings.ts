import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { changeFirst } from '../shared/sentence-marks.ts'
import { agreementOf } from './agreement.ts'
import type { Agreement } from './agreement-by-name.ts'
import { span } from './dates.ts'
import { type KindWords, kindWords } from './kinds.ts'
import { capital, quoted } from './sentences.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "в Женеве", "на заключительной конференции". */
export function at({ byPlace, place, called: { name, at: given } }: Meeting): Phrase {
  return (byPlace ? place?.at : undefined) ?? given ?? phrase`на мероприятии ${titled(name)}`
}

/** The meeting as a noun: "семинар в Женеве", "заключительная конференция". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** After what is the meeting's, and after its participants: "семинара в Женеве". */
export function of({ called: { name, of: given } }: Meeting): Phrase {
  return given ?? phrase`мероприятия ${titled(name)}`
}

/**
 * What is told of a meeting, after "отчет": "о семинаре в Женеве", "об онлайновом семинаре". The form is that of where
 * something was said, with another word before it; else the genitive serves.
 */
export function about(meeting: Meeting): Phrase {
  const { name, at: given } = meeting.called
  if (given === undefined) return phrase`о мероприятии ${titled(name)}`
  const [, noun] = /^(?:на|во?) (?!рамках )(.+)$/u.exec(plain(given)) ?? []
  return noun === undefined
    ? of(meeting)
    : changeFirst(given, (words) => words.replace(/^(?:на|во?) /u, /^[аэиоу]/iu.test(noun) ? 'об ' : 'о '))
}

/** What verbs agree with whose subject a meeting is: as its name tells, else its kind. */
export function agreementOfMeeting({ kind, called: { name } }: Meeting): Agreement {
  return agreementOf(name) ?? kindWords[kind].gender
}

/** The shortest name, for lists and tables: "Женева", "заключительная конференция". */
export function short(meeting: Meeting): Phrase {
  const { byPlace, place, short: own, called: full } = meeting
  return byPlace && place !== undefined ? place.name : (own ?? full).name
}

/** "на том же семинаре", "в ходе того же диалога". */
export function atTheSame({ kind }: Meeting): string {
  const words = kindWords[kind]
  const same = words.gender === 'f' ? 'той же' : words.during ? 'того же' : 'том же'
  return words.during ? `в ходе ${same} ${words.of}` : `на ${same} ${words.about}`
}

/** Where a meeting was held: "в Женеве", "в онлайновом формате". */
function venue({ place, online }: UnnamedMeeting): Phrase {
  if (place === undefined) return phrase`в онлайновом формате`
  return phrase`${inPlace(place)}${online ? ' и в онлайновом формате' : ''}`
}

/** Where a meeting was held, with a space before it, as far as its name does not say it. */
export function heldAt(meeting: Meeting): Phrase {
  const { place, online } = meeting
  if (place === undefined) return /онлайн/iu.test(plain(the(meeting))) ? [] : phrase` ${venue(meeting)}`
  if (!namesPlace(meeting, place)) return phrase` ${venue(meeting)}`
  return online ? phrase` ${bothWays}` : []
}

/** How a meeting was held that is named by its place, and was held online as well. */
export const bothWays = 'в очном и онлайновом форматах'

/** Tells whether the name of a meeting names its place too. */
export function namesPlace(meeting: Meeting, place: Name): boolean {
  const name = plain(the(meeting))
  return name.includes(plain(place.name)) || (place.at !== undefined && name.includes(plain(place.at)))
}

/** A meeting in a table: "Женева", "заключительная конференция, Осло", "онлайновый практикум". */
export function inTable(meeting: Meeting): Phrase {
  const { place } = meeting
  if (meeting.byPlace && !meeting.named && place !== undefined) return place.name
  const name = the(meeting)
  const where = place === undefined || namesPlace(meeting, place) ? name : phrase`${name}, ${place.name}`
  if (!meeting.online || /онлайн/iu.test(plain(name))) return where
  return place === undefined ? phrase`${where}, в онлайновом формате` : phrase`${where}, также в онлайновом формате`
}

/** A name that lacks the form that the sentence needs: "на мероприятии «Пятая сессия Группы»". */
function titled(name: Phrase): Phrase {
  return quoted(capital(name))
}

function inPlace({ name, at: given }: Name): Phrase {
  return given ?? phrase`(${name})`
}

function called({ kind, final, online, place }: UnnamedMeeting): Name {
  const words = kindWords[kind]
  if (final) return formsOf(words, which('заключительн', words.gender), [])
  if (place !== undefined) return formsOf(words, none, phrase` ${inPlace(place)}`)
  return formsOf(words, online ? which('онлайнов', words.gender) : none, [])
}

/** An adjective before a noun, in the nominative, the genitive and the prepositional. */
type Adjective = readonly [is: string, of: string, about: string]

const none: Adjective = ['', '', '']

function which(stem: string, gender: KindWords['gender']): Adjective {
  const ends = { m: ['ый', 'ого', 'ом'], f: ['ая', 'ой', 'ой'], n: ['ое', 'ого', 'ом'] } as const
  const [is, genitive, prepositional] = ends[gender]
  return [`${stem}${is} `, `${stem}${genitive} `, `${stem}${prepositional} `]
}

function formsOf(words: KindWords, [is, genitive, prepositional]: Adjective, tail: Phrase): Name {
  const own = `${genitive}${words.of}`
  return {
    name: phrase`${is}${words.one}${tail}`,
    at: words.during ? phrase`в ходе ${own}${tail}` : phrase`на ${prepositional}${words.about}${tail}`,
    of: phrase`${own}${tail}`,
  }
}

/** In brackets a date needs no case, and the name keeps its forms. */
function dated({ name, ...forms }: Name, when: Span): Name {
  const date = span(when)
  return {
    name: phrase`${name} (${date})`,
    ...(forms.at && { at: phrase`${forms.at} (${date})` }),
    ...(forms.of && { of: phrase`${forms.of} (${date})` }),
  }
}
