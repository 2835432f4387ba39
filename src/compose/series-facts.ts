import type { Meeting, Phrase } from '../locales/claim.ts'
import type { SeriesFacts } from '../locales/facts.ts'
import type { Notes } from '../model/notes.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session, Span } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** Gathers what introduction, summary and conclusions say of the series. */
export function seriesFacts(
  notes: Notes,
  { say, name }: Readonly<Record<'say' | 'name', (text: Text) => Phrase>>,
  meeting: (session: Session) => Meeting,
): SeriesFacts {
  const period = periodOf(notes.sessions)
  return {
    title: say(notes.title),
    organizers: notes.organizers.map(name),
    meetings: notes.sessions.map((session) => ({
      meeting: meeting(session),
      date: session.date,
      account: session.notes === 'taken',
    })),
    ...(period && { period }),
    status: notes.status,
    attributed: attributed(notes.sessions),
    votes: notes.sessions.some((session) => numbered(session).some(({ kind }) => kind === 'vote')),
  }
}

/** The statements of the numbered text, which is the same in every edition. */
function numbered({ statements }: Session): readonly Statement[] {
  return statements.filter(({ visibility, omit }) => visibility === 'public' && omit === undefined)
}

/**
 * Finds the time from the first meeting to the last. Of a meeting without a date nothing is known, so that there is no
 * such time; one that was held after or before some day stands between those before and after it in the list.
 */
function periodOf(sessions: readonly Session[]): Span | undefined {
  const dates = sessions.map(({ date }) => date)
  const isBounded = ({ from, to }: Span): boolean => from !== undefined && to !== undefined
  const isUnknown = ({ from, to }: Span): boolean => from === undefined && to === undefined
  const ends = [...dates.slice(0, 1), ...dates.slice(-1)]
  if (dates.some(isUnknown) || !ends.every(isBounded)) return undefined
  const known = dates.filter(isBounded)
  const [from] = known.flatMap((date) => date.from ?? []).sort(byCodeUnit)
  // A year or a month ends later than any day in it.
  const to = known
    .flatMap((date) => date.to ?? [])
    .sort((a, b) => byCodeUnit(`${a}~`, `${b}~`))
    .at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}

function attributed(sessions: readonly Session[]): SeriesFacts['attributed'] {
  const taken = sessions.filter(({ notes }) => notes === 'taken')
  if (taken.length > 0 && taken.every(({ attribution }) => attribution === 'on-record')) return 'always'
  const anywhere = taken.some(
    (session) =>
      session.attribution === 'on-record' || numbered(session).some(({ attribution }) => attribution === 'on-record'),
  )
  return anywhere ? 'sometimes' : 'never'
}
