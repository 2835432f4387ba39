import type { Claim, Meeting } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { SeriesFacts } from '../locales/introduction-phrases.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'
import type { Session, Span } from '../model/session.ts'
import type { Point } from '../model/statement.ts'
import { chooseText } from './choose-text.ts'
import type { Context } from './context.ts'

/** Prepares what every slot needs of one edition in one language. */
export function makeContext(evidence: Evidence, locale: Locale): Context {
  const { notes, fates } = evidence
  const say: Context['say'] = (text) => chooseText(text, locale, notes.language)
  const sessions = new Map(notes.sessions.map((session) => [session.id, session]))
  const meetings = new Map(notes.sessions.map((session) => [session, meetingOf(session, notes, locale, say)]))
  const points = new Map(
    notes.sessions.flatMap((session) =>
      session.statements.flatMap((statement) =>
        statement.kind === 'point' ? [[statement.id, statement] as const] : [],
      ),
    ),
  )
  const residents = groupBy(
    [...fates].flatMap(([id, fate]) => (fate.fate === 'omitted' ? [] : [{ id, home: fate.into }])),
    ({ home }) => home,
  )
  const session = (of: StatementId): Session => known(sessions.get(sessionOf(of)), of)
  const meeting: Context['meetingOf'] = (held) => known(meetings.get(held), held.id)
  return {
    evidence,
    locale,
    facts: factsOf(notes, say, meeting),
    say,
    session,
    meeting: (of) => meeting(session(of)),
    meetingOf: meeting,
    claim: (point) => claimOf(point, say),
    point: (id) => points.get(id),
    homeOf: (id) => {
      const fate = fates.get(id)
      return fate === undefined || fate.fate === 'omitted' ? undefined : fate.into
    },
    statementsAt: (home) => (residents.get(home) ?? []).map(({ id }) => id),
  }
}

function meetingOf(session: Session, { sessions }: Notes, locale: Locale, say: Context['say']): Meeting {
  const place = say(session.place)
  if (session.called !== undefined) return { kind: session.kind, place, called: say(session.called) }
  const shared = sessions.some((other) => other !== session && other.kind === session.kind && samePlace(other, session))
  return { kind: session.kind, place, ...(shared && { called: locale.meetingOn(place, session.date) }) }
}

function samePlace(a: Session, b: Session): boolean {
  return Object.entries(a.place).some(([lang, name]) => b.place[lang] === name)
}

function claimOf({ level, verb, stance, basis, wording, by }: Point, say: Context['say']): Claim {
  const speaker =
    by === undefined || by === 'one' ? by : { name: say(by.name), ...(by.office && { office: say(by.office) }) }
  return { level, verb, stance, basis, as: wording.as, text: say(wording.text), ...(speaker && { by: speaker }) }
}

function factsOf(notes: Notes, say: Context['say'], meeting: Context['meetingOf']): SeriesFacts {
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

/** From the first to the last date that is known. */
function spanOf(sessions: readonly Session[]): Span {
  const dates = sessions.flatMap(({ date }) => [date.from ?? [], date.to ?? []].flat()).sort(byCodeUnit)
  const [from, to] = [dates[0], dates.at(-1)]
  return from === undefined || to === undefined ? {} : { from, to }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`There is no session of ${name}`)
  return found
}
