import type { Claim, ClaimSpeaker, Concern, Meeting, Name, Phrase, UnnamedMeeting } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import type { Considerations, CoverFacts, HeldMeeting, SeriesFacts } from '../../../src/locales/facts.ts'
import { noBreak } from '../../../src/locales/shared/no-break.ts'
import type { CrossReference } from '../../../src/model/document.ts'
import type { MeetingKind, Span } from '../../../src/model/session.ts'
import type { ExampleName, ExampleWords } from './example-words.ts'

/** The numbers by which languages choose their forms: none, one, two, few, many, and those after ten and twenty. */
export const numbers = [0, 1, 2, 3, 5, 11, 21, 100] as const

/** What the tables are made of: claims, speakers and meetings, in a language and as its locale names them. */
export type Examples = ReturnType<typeof examplesOf>

/** Makes them. A meeting that the notes do not name has the name that the locale gives it. */
export function examplesOf(locale: Locale, words: ExampleWords) {
  const { clauses, speakers: spoken } = words
  const plain: Claim = { level: 'said', as: 'clause', text: say(clauses[0]), by: [] }
  const meetings = meetingsOf(locale, words)
  return {
    ...meetings,
    ...speakersOf(spoken),
    x: say(clauses[0]),
    y: say(clauses[1]),
    z: say(clauses[2]),
    X: say(words.sentence),
    plain,
    /** Where a claim stands that begins, and bears on nothing. */
    first: { meeting: meetings.geneva, continues: false, turn: 0, see: [] } as const,
  }
}

function meetingsOf(locale: Locale, { places, meetings }: ExampleWords) {
  const held = { final: false, online: false }
  const geneva = unnamed(locale, 'geneva', { ...held, kind: 'seminar', place: nameFrom(places.geneva) })
  const oslo = unnamed(locale, 'oslo', { ...held, kind: 'conference', final: true, place: nameFrom(places.oslo) })
  const named = { named: true, byPlace: false } as const
  return {
    geneva,
    beijing: unnamed(locale, 'beijing', { ...held, kind: 'seminar', place: nameFrom(places.beijing) }),
    hague: unnamed(locale, 'hague', { ...held, kind: 'seminar', place: nameFrom(places.hague) }),
    paris: unnamed(locale, 'paris', { ...held, kind: 'workshop', place: nameFrom(places.paris) }),
    oslo,
    online: unnamed(locale, 'online', { ...held, kind: 'workshop', online: true }),
    hybrid: unnamed(locale, 'hybrid', { ...held, kind: 'seminar', online: true, place: nameFrom(places.geneva) }),
    fifth: {
      ...geneva,
      ...named,
      id: 'fifth',
      kind: 'session',
      called: nameFrom(meetings.fifth),
      short: nameFrom(meetings.fifthShort),
    } satisfies Meeting,
    summit: { ...oslo, ...named, id: 'summit', kind: 'summit', called: nameFrom(meetings.summit) } satisfies Meeting,
  }
}

/** A meeting as it is where the notes do not name it, and no other was held in its place. */
export function unnamed(locale: Locale, id: string, known: UnnamedMeeting): Meeting {
  const { place, online, final } = known
  return {
    ...known,
    id,
    called: locale.meeting.called(known),
    named: false,
    byPlace: place !== undefined && !online && !final,
  }
}

function speakersOf(words: ExampleWords['speakers']) {
  const delegation = (name: string): ClaimSpeaker => ({ kind: 'delegation', name: say(name) })
  const { name, office } = words.person
  return {
    one: { kind: 'one' } satisfies ClaimSpeaker,
    norway: delegation(words.norway),
    samoa: delegation(words.samoa),
    nameAlone: { kind: 'person', name: say(name) } satisfies ClaimSpeaker,
    person: { kind: 'person', name: say(name), office: say(office) } satisfies ClaimSpeaker,
    chair: { kind: 'person', office: say(words.chair) } satisfies ClaimSpeaker,
    hosts: { kind: 'group', name: say(words.hosts) } satisfies ClaimSpeaker,
    donors: { kind: 'group', name: say(words.donors) } satisfies ClaimSpeaker,
    few: say(words.few),
    many: say(words.many),
  }
}

/** Many meetings of one kind, each in a place of its own; `accounts` of them have an account. */
export function manyOf(locale: Locale, geneva: Meeting, kind: MeetingKind, number: number, accounts = number) {
  const { place } = geneva
  return Array.from({ length: number }, (_, index): HeldMeeting => {
    const meeting = unnamed(locale, `${kind}-${index}`, { ...geneva, kind, ...(place && { place }) })
    return { meeting, date: may, account: index < accounts }
  })
}

/** One day. */
export const may: Span = { from: '2007-05-11', to: '2007-05-11' }
/** Two days. */
export const october: Span = { from: '2007-10-29', to: '2007-10-30' }

/** What is told of a series of these meetings. */
export function factsOf(
  { series }: ExampleWords,
  meetings: readonly HeldMeeting[],
  more: Partial<SeriesFacts> = {},
): SeriesFacts {
  return {
    title: say(series.title),
    organizers: [say(series.organizers[0])],
    meetings,
    status: 'organizer',
    attributed: 'never',
    votes: false,
    ...more,
  }
}

/** What a cover of such a series is told. */
export function coverOf({ date }: Locale, { cover }: ExampleWords, series: SeriesFacts): CoverFacts {
  return {
    series,
    to: nameFrom(cover.to),
    name: say(cover.name),
    office: nameFrom(cover.office),
    mission: nameFrom(cover.mission),
    date: say(date('2008-06-15')),
  }
}

/** A concern: its words, and whose it is. */
export function concernOf({ concern }: ExampleWords, ...by: readonly ClaimSpeaker[]): Concern {
  return { text: say(concern), by }
}

/** What was said for a horn, or as a way forward. */
export function saying(...texts: readonly string[]): Considerations {
  return { said: texts.map((text) => ({ text: say(text) })), see: [] }
}

/** Words as a phrase; `~` is a no-break space. */
export function say(words: string): Phrase {
  return [{ type: 'text', value: words.replaceAll('~', noBreak) }]
}

/** Makes words of a French account. */
export function inFrench(value: string): Phrase[number] {
  return { type: 'languageRun', lang: 'fr', direction: 'ltr', children: [{ type: 'text', value }] }
}

/** A name with the forms that are given. */
export function nameFrom({ name, at, of, to: given }: ExampleName): Name {
  return {
    name: say(name),
    ...(at !== undefined && { at: say(at) }),
    ...(of !== undefined && { of: say(of) }),
    ...(given !== undefined && { to: say(given) }),
  }
}

/** Refers to a paragraph. */
export function to(number: number): CrossReference {
  return { type: 'crossReference', bookmark: 'finding:geneva/x', value: String(number) }
}

/** Refers to paragraphs. */
export function at(...paragraphs: readonly number[]): readonly CrossReference[] {
  return paragraphs.map(to)
}
