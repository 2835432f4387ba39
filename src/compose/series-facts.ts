import type { Meeting, Phrase } from '../locales/claim.ts'
import type { Conference, SeriesFacts } from '../locales/define-locale.ts'
import type { Notes } from '../model/notes.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session, Span } from '../model/session.ts'
import type { Text } from '../model/text.ts'

/** Gathers what introduction, summary and conclusions say of the series. */
export function seriesFacts(
  notes: Notes,
  say: (text: Text) => Phrase,
  meeting: (session: Session) => Meeting,
): SeriesFacts {
  const seminars = notes.sessions.filter((session) => session.kind === 'seminar')
  const conference = notes.sessions.find((session) => session.kind === 'conference')
  const taken = notes.sessions.filter((session) => session.notes === 'taken')
  return {
    title: say(notes.title),
    organizers: notes.organizers.map(say),
    seminars: seminars.length,
    conference: conference !== undefined,
    span: spanOf(notes.sessions),
    status: notes.status,
    onTheRecord: taken.filter((session) => session.attribution === 'on-record').map(meeting),
    withoutAccount: notes.sessions.filter((session) => session.notes === 'none').map(meeting),
    seminarsWithAccount: seminars.filter((session) => session.notes === 'taken').length,
    conferenceHasAccount: conference?.notes === 'taken',
  }
}

/** Finds the final conference, if there was one. */
export function finalConference({ sessions }: Notes, meeting: (session: Session) => Meeting): Conference | undefined {
  const conference = sessions.find((session) => session.kind === 'conference')
  return conference === undefined ? undefined : { meeting: meeting(conference), date: conference.date }
}

/** From the first to the last date that is known. */
function spanOf(sessions: readonly Session[]): Span {
  const dates = sessions.flatMap(({ date }) => [date.from ?? [], date.to ?? []].flat()).sort(byCodeUnit)
  const [from, to] = [dates[0], dates.at(-1)]
  return from === undefined || to === undefined ? {} : { from, to }
}
