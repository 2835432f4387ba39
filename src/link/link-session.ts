import type { ReportFault } from '../model/diagnostic.ts'
import type { Lang } from '../model/names.ts'
import type { Participants, Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import type { RawSession, ReadFile } from '../read/read-files.ts'
import type { RawParticipants } from '../read/shapes/participants.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { reportRepeats, statementIds, statementLists } from './ids.ts'
import { allInLanguage, ifGiven, linkNamed } from './in-language.ts'
import { linkDilemma, linkFollowUp } from './link-dilemma.ts'
import { linkPoint, linkVote } from './link-point.ts'
import type { RawDilemma, RawFollowUp, RawPoint, RawVote } from './link-recorded.ts'
import { idOf } from './list-sessions.ts'
import type { SeriesContext } from './series-context.ts'
import type { SessionContext } from './session-context.ts'
import { sessionContext, watchForErrors } from './session-context.ts'

/**
 * Links a session, with those of its statements that have no fault, and reports all faults. Absent where a key of the
 * session itself has a fault, or where the file could not be read.
 */
export function linkSession(file: ReadFile, series: SeriesContext, report: ReportFault): Session | undefined {
  const { session: raw } = file
  if (raw === undefined) return undefined
  const context = sessionContext(raw, idOf(file), series, report)
  reportRepeats(statementIds(raw), 'statement', report)
  const statements = linkStatements(raw, context)
  const ownFault = [...raw.failed].some((key) => !statementLists.some((list) => list === key))
  return ownFault ? undefined : makeSession(raw, context, statements)
}

/** Makes the session. Takes every key by name, also those that `sessionContext` and `linkStatements` link. */
function makeSession(raw: RawSession, context: SessionContext, statements: readonly Statement[]): Session | undefined {
  const { place, date, kind, final, online, attribution, notes, accept, ...texts } = raw.values
  const { called, short, title, focus, with: partners, 'opened-by': openedBy, chairs, attendance, ...more } = texts
  const { participants, language: _own, theme: _home, visibility: _default, sources: _accounts, ...lists } = more
  const { agreed: _agreed, voted: _voted, raised: _raised, dilemmas: _dilemmas, ...last } = lists
  const { 'follow-up': _followUp, ...rest } = last
  nothingLeft(rest)
  const { language, sources, session: id } = context
  requirePlace(raw, context.report)
  if (date === undefined || (place === undefined && !online)) return undefined
  return fromEveryKey<Session>({
    id,
    called: called && linkNamed(called, language),
    short: short && linkNamed(short, language),
    title: ifGiven(title, language),
    focus: ifGiven(focus, language),
    kind: kind ?? context.series.meetings,
    final,
    online,
    place: place && linkNamed(place, language),
    date,
    with: allInLanguage(partners, language),
    openedBy: ifGiven(openedBy, language),
    chairs: allInLanguage(chairs, language),
    attendance: ifGiven(attendance, language),
    participants: participants.map((those) => linkParticipants(those, language)),
    sources,
    attribution,
    notes,
    statements: [...statements].sort(asWritten),
    accept,
    written: raw.place,
  })
}

function requirePlace({ values: { place, online }, failed, place: where }: RawSession, report: ReportFault): void {
  if (place !== undefined || online || failed.has('place') || failed.has('online')) return
  report('required-is-given', 'Expected `place` here: where the meeting was held', {
    todo: 'Add a line `place: …`, or `online: true` if it was held online.',
    place: { ...where, endLine: where.line, endColumn: where.column },
  })
}

function linkParticipants({ category, called, names }: RawParticipants, language: Lang): Participants {
  return fromEveryKey<Participants>({
    key: category,
    category: category === undefined ? undefined : { [language]: category, ...ifGiven(called, language) },
    names: allInLanguage(names, language),
  })
}

/** Statements stand in the order in which they are written in their file, whichever their list. */
function asWritten({ place: a }: Statement, { place: b }: Statement): number {
  return a.line - b.line || a.column - b.column
}

function linkStatements({ values }: RawSession, context: SessionContext): readonly Statement[] {
  return [
    ...values.agreed.map((raw) => faultless(raw, (own) => linkPoint(raw, 'agreed', own), context)),
    ...values.voted.map((raw) => faultless(raw, (own) => linkVote(raw, own), context)),
    ...values.raised.map((raw) => faultless(raw, (own) => linkPoint(raw, 'raised', own), context)),
    ...values.dilemmas.map((raw) => faultless(raw, (own) => linkDilemma(raw, own), context)),
    ...values['follow-up'].map((raw) => faultless(raw, (own) => linkFollowUp(raw, own), context)),
  ].flatMap((statement) => statement ?? [])
}

/** Leaves out a statement in which an error was reported, while it was read or now. */
function faultless(
  raw: RawPoint | RawVote | RawDilemma | RawFollowUp,
  link: (context: SessionContext) => Statement | undefined,
  context: SessionContext,
): Statement | undefined {
  const { report, hasError } = watchForErrors(context.report)
  const statement = link({ ...context, report })
  return hasError() || raw.failed.size > 0 ? undefined : statement
}
