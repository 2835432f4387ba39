import type { Span } from '../../model/session.ts'
import type { Meeting, Name, Phrase, UnnamedMeeting } from '../claim.ts'
import type { MeetingPhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import type { Agreement } from './agreement.ts'
import { agreeing } from './agreement.ts'
import { ofDate, onDate } from './dates.ts'
import { a, de } from './elision.ts'
import { kindWords, theKind } from './kinds.ts'
import { withoutArticle } from './names.ts'
import { pattern } from './patterns/pattern.ts'
import { inState } from './states.ts'

/** How meetings are named where the notes give them no name. */
export const meetingNames: MeetingPhrases = { called, dated }

/** Where something was said: "à Genève", "à la conférence finale". */
export function at(meeting: Meeting): Phrase {
  const { byPlace, place, called } = meeting
  return byPlace && place !== undefined ? inPlace(place) : (called.at ?? a(called.name))
}

/** What participants are participants in: "au séminaire de Genève", which "participants à Genève" would not say. */
export function to({ called }: Meeting): Phrase {
  return called.to ?? a(called.name)
}

/** The meeting as a noun: "le séminaire de Genève", "la conférence finale". */
export function the(meeting: Meeting): Phrase {
  return meeting.called.name
}

/** After what is the meeting's: "du séminaire de Genève", "de la conférence finale". */
export function of({ called }: Meeting): Phrase {
  return called.of ?? de(called.name)
}

/** The shortest name, for lists and tables: "Genève", "la conférence finale". */
export function short(meeting: Meeting): Phrase {
  const { byPlace, place, short: own, called } = meeting
  return byPlace && place !== undefined ? place.name : (own ?? called).name
}

/** How words agree with the name of a meeting: by its article, else by the noun that it has, else by its kind. */
export function agreementOf({ called: { name }, kind }: Meeting): Agreement {
  const words = plain(name)
  const noun = plain(withoutArticle(name)).toLowerCase()
  const own = Object.values(kindWords).find(({ one, many }) => noun.startsWith(one) || noun.startsWith(many))
  const byArticle = /^la /iu.test(words) ? 'feminine' : /^le /iu.test(words) ? 'masculine' : undefined
  const byNoun =
    own?.gender ?? (feminineNouns.test(noun) ? 'feminine' : masculineNouns.test(noun) ? 'masculine' : undefined)
  return { gender: byArticle ?? byNoun ?? kindWords[kind].gender, isPlural: /^les /iu.test(words) }
}

/** Other nouns for meetings, whose article may not tell their gender. */
const feminineNouns = new RegExp(
  pattern`^(?:assemblée|assise|audience|concertation|convention|discussion|école|formation|instance|
      journée|négociation|rencontre|séance|université)`,
  'u',
)
const masculineNouns = /^(?:congrès|débat|échange|entretien|états généraux|événement|évènement|essai)/u

/** Says that meetings took place: "a eu lieu", "ont eu lieu". */
export function tookPlace({ isPlural }: Pick<Agreement, 'isPlural'>): string {
  return isPlural ? 'ont eu lieu' : 'a eu lieu'
}

/** " à Genève", " en ligne": where a meeting was held, unless its name says so. */
export function heldAt(meeting: Meeting): Phrase {
  const name = plain(the(meeting))
  const said = meeting.place === undefined ? name.includes('en ligne') : names(name, meeting.place)
  return said && !(meeting.place !== undefined && meeting.online) ? [] : phrase` ${venue(meeting)}`
}

/** A meeting in a table, without its article: "Genève", "conférence finale, Oslo et en ligne", "atelier en ligne". */
export function inTable(meeting: Meeting): Phrase {
  const { place } = meeting
  if (meeting.byPlace && !meeting.named && place !== undefined) return place.name
  const name = withoutArticle(the(meeting))
  const placed = place === undefined || names(plain(name), place)
  const where = placed ? name : phrase`${name}, ${place.name}`
  if (!meeting.online || /en ligne/iu.test(plain(name))) return where
  return place === undefined ? phrase`${where}, en ligne` : phrase`${where}${placed ? ', également' : ' et'} en ligne`
}

/** Tells whether a name says the place: "le séminaire du Caire" says "Le Caire". */
export function names(name: string, place: Name): boolean {
  return name.includes(plain(place.name).replace(/^Les? /u, ''))
}

/** Where a meeting was held, in full: "à Genève", "en ligne", "à Genève et en ligne". */
function venue({ place, online }: UnnamedMeeting): Phrase {
  if (place === undefined) return phrase`en ligne`
  return phrase`${inPlace(place)}${online ? ' et en ligne' : ''}`
}

/** "à Genève", "au Caire", "en Norvège". */
export function inPlace(place: Name): Phrase {
  if (place.at !== undefined) return place.at
  const state = stateOf(place)
  return state === undefined ? a(place.name) : phrase`${state}`
}

function stateOf({ name: [first, ...others] }: Name): string | undefined {
  return first?.type === 'text' && others.length === 0
    ? inState(plain(withoutArticle([first])).replaceAll("'", '’'))
    : undefined
}

/** A meeting is “de Genève”, “du Caire”; a State, or a place with a preposition of its own, is where it was held. */
function called({ kind, final, online, place }: UnnamedMeeting): Name {
  const agreement = { gender: kindWords[kind].gender, isPlural: false }
  if (final) return { name: phrase`${theKind(kind)} ${agreeing('final', agreement)}` }
  if (place === undefined) return { name: phrase`${theKind(kind)}${online ? ' en ligne' : ''}` }
  const isState = stateOf(place) !== undefined
  const isOther = place.at !== undefined && plain(place.at) !== plain(a(place.name))
  return isState || isOther
    ? { name: phrase`${theKind(kind)} ${agreeing('tenu', agreement)} ${inPlace(place)}` }
    : { name: phrase`${theKind(kind)} ${de(place.name)}` }
}

function dated({ name, ...forms }: Name, when: Span): Name {
  const date = / tenue?s? /u.test(plain(name)) ? onDate(when) : ofDate(when)
  const others = Object.entries(forms).map(([form, words]) => [form, phrase`${words} ${date}`])
  return { name: phrase`${name} ${date}`, ...Object.fromEntries(others) }
}
