import type { Claim, Meeting, Phrase } from '../locales/claim.ts'
import type { Locale, SeriesFacts } from '../locales/define-locale.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { StatementId, Subject } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import { sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Point } from '../model/statement.ts'
import type { Text } from '../model/text.ts'
import { chooseText } from './choose-text.ts'
import { seriesFacts } from './series-facts.ts'

/** All that a slot may know: the evidence, the language, and how to turn the one into phrases of the other. */
export interface Context {
  readonly evidence: Evidence
  readonly locale: Locale
  readonly facts: SeriesFacts
  /** Chooses the language of a text; what is not in the report's language is marked as such. */
  readonly say: (text: Text) => Phrase
  readonly session: (of: StatementId) => Session
  /** The same object for every statement of a session, so that meetings can be compared. */
  readonly meeting: (of: StatementId) => Meeting
  readonly meetingOf: (session: Session) => Meeting
  readonly claim: (point: Point) => Claim
  /** The same with the wording for summaries, where the notes have one. */
  readonly shortClaim: (point: Point) => Claim
  readonly point: (id: StatementId) => Point | undefined
  /** Where a statement is at home, if it is printed. */
  readonly homeOf: (id: StatementId) => Subject | undefined
  /** The statements that are at home in a paragraph. */
  readonly statementsAt: (home: Subject) => readonly StatementId[]
}

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
    facts: seriesFacts(notes, say, meeting),
    say,
    session,
    meeting: (of) => meeting(session(of)),
    meetingOf: meeting,
    claim: (point) => claimOf(point, say(point.wording.text), say),
    shortClaim: (point) => claimOf(point, say(point.wording.short ?? point.wording.text), say),
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

function claimOf({ level, verb, stance, basis, wording, by }: Point, text: Phrase, say: Context['say']): Claim {
  const speaker =
    by === undefined || by === 'one' ? by : { name: say(by.name), ...(by.office && { office: say(by.office) }) }
  return { level, verb, stance, basis, as: wording.as, text, ...(speaker && { by: speaker }) }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`There is no session of ${name}`)
  return found
}
