import type { Meeting, Name, Phrase, UnnamedMeeting } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import { plain } from '../locales/phrase.ts'
import { groupBy } from '../model/grouping.ts'
import type { Slug } from '../model/names.ts'
import type { Session } from '../model/session.ts'
import type { Named } from '../model/text.ts'

/** What is known of a session beside what was recorded at it. */
export type SessionHead = Omit<Session, 'statements' | 'accept'>

/**
 * Names every meeting as phrases need it, by what tells it from the others: as the notes call it, else by its kind and
 * place, and by its date too where another has that name. A short name that two have names neither. By their ids.
 */
export function nameMeetings(
  sessions: readonly SessionHead[],
  locale: Locale,
  { called, name }: Readonly<Record<'called' | 'name', (named: Named) => Name>>,
): ReadonlyMap<Slug, Meeting> {
  const unnamed = sessions.map((session) => ({ session, own: unnamedMeeting(session, name) }))
  const names = unnamed.map(({ session, own }) =>
    session.called === undefined ? locale.meeting.called(own) : called(session.called),
  )
  const sharesName = shared(names.map(wordsOf))
  const shorts = sessions.flatMap(({ short }) => (short === undefined ? [] : [called(short).name]))
  const sharesShort = shared(shorts)
  const sharesPlace = shared(unnamed.map(({ own }) => own.place?.name ?? []))
  return new Map(
    unnamed.map(({ session, own }, index) => {
      const known = names[index] ?? { name: [] }
      const short = session.short && called(session.short)
      const meeting: Meeting = {
        ...own,
        id: session.id,
        called: sharesName(known.name) ? locale.meeting.dated(known, session.date) : known,
        named: session.called !== undefined,
        ...(short && !sharesShort(short.name) && { short }),
        byPlace: own.place !== undefined && !own.online && !own.final && !sharesPlace(own.place.name),
      }
      return [session.id, meeting]
    }),
  )
}

/**
 * Begins a passage in which no meeting has been named: the first time that one is, it is so in full, and then by its
 * short name, where the notes have one.
 */
export function nameInFullOnce(): (meeting: Meeting) => Meeting {
  const named = new Set<Slug>()
  return (meeting) => {
    const { short, ...inFull } = meeting
    if (named.has(meeting.id)) return { ...meeting, called: short ?? meeting.called }
    named.add(meeting.id)
    return inFull
  }
}

/** Tells of each of some names whether another is the same. */
function shared(names: readonly Phrase[]): (name: Phrase) => boolean {
  const same = groupBy(names, plain)
  return (name) => (same.get(plain(name)) ?? []).length > 1
}

function wordsOf({ name }: Name): Phrase {
  return name
}

function unnamedMeeting({ kind, final, online, place }: SessionHead, name: (named: Named) => Name): UnnamedMeeting {
  return { kind, final, online, ...(place && { place: name(place) }) }
}
