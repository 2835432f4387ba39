import type { Meeting, Phrase, UnnamedMeeting } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import { plain } from '../locales/phrase.ts'
import type { Session } from '../model/session.ts'
import type { Text } from '../model/text.ts'

/**
 * Names every meeting as phrases need it, by what tells it from the others: as the notes call it, else by its kind and
 * place, and by its date too where another has that name.
 */
export function nameMeetings(
  sessions: readonly Session[],
  locale: Locale,
  { say, name }: Readonly<Record<'say' | 'name', (text: Text) => Phrase>>,
): ReadonlyMap<Session, Meeting> {
  const unnamed = sessions.map((session) => ({ session, own: unnamedMeeting(session, name) }))
  const names = unnamed.map(({ session, own }) =>
    session.called === undefined ? locale.meeting.called(own) : say(session.called),
  )
  const [words, places] = [names.map(plain), unnamed.map(({ own }) => own.place && plain(own.place))]
  const isShared = <T>(all: readonly T[], index: number): boolean =>
    all.some((other, at) => at !== index && other === all[index])
  return new Map(
    unnamed.map(({ session, own }, index) => {
      const called = names[index] ?? []
      const meeting: Meeting = {
        ...own,
        id: session.id,
        called: isShared(words, index) ? locale.meeting.dated(called, session.date) : called,
        named: session.called !== undefined,
        ...(session.short && { short: say(session.short) }),
        byPlace: own.place !== undefined && !own.online && !own.final && !isShared(places, index),
      }
      return [session, meeting]
    }),
  )
}

function unnamedMeeting({ kind, final, online, place }: Session, name: (text: Text) => Phrase): UnnamedMeeting {
  const where = place === undefined ? [] : name(place.name)
  const at = place?.at === undefined ? [] : name(place.at)
  return {
    kind,
    final,
    online,
    ...(where.length > 0 && { place: where }),
    ...(at.length > 0 && { inPlace: at }),
  }
}
