import type { Meeting } from '../locales/claim.ts'
import type { Span } from '../model/session.ts'
import type { Context } from './context.ts'

/** Finds the final conference, if there was one. */
export function conferenceOf({
  evidence,
  meetingOf,
}: Context): { readonly meeting: Meeting; readonly date: Span } | undefined {
  const conference = evidence.notes.sessions.find((session) => session.kind === 'conference')
  return conference === undefined ? undefined : { meeting: meetingOf(conference), date: conference.date }
}
