import type { ReportFault } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import type { RawSession, ReadFile } from '../read/read-files.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { reportRepeats, statementIds, statementLists } from './ids.ts'
import { allInLanguage, ifGiven, inLanguage } from './in-language.ts'
import { linkDilemma, linkFollowUp } from './link-dilemma.ts'
import { linkPoint } from './link-point.ts'
import type { RawDilemma, RawFollowUp, RawPoint } from './link-recorded.ts'
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
  const { session: id, place, date, kind, attribution, notes, counted, ...texts } = raw.values
  const {
    called,
    title,
    focus,
    with: partners,
    'opened-by': openedBy,
    chairs,
    attendance,
    participants,
    ...more
  } = texts
  const { language: _own, theme: _home, visibility: _default, sources: _accounts, ...lists } = more
  const { agreed: _agreed, raised: _raised, dilemmas: _dilemmas, 'follow-up': _followUp, ...rest } = lists
  nothingLeft(rest)
  if (id === undefined || place === undefined || date === undefined) return undefined
  const { language, sources } = context
  return fromEveryKey<Session>({
    id,
    called: ifGiven(called, language),
    title: ifGiven(title, language),
    focus: ifGiven(focus, language),
    kind,
    place: inLanguage(place, language),
    date,
    with: allInLanguage(partners, language),
    openedBy: ifGiven(openedBy, language),
    chairs: allInLanguage(chairs, language),
    attendance: ifGiven(attendance, language),
    participants: allInLanguage(participants, language),
    sources,
    attribution,
    notes,
    counted,
    statements: [...statements].sort((a, b) => byCodeUnit(a.id, b.id)),
    written: raw.place,
  })
}

function linkStatements({ values }: RawSession, context: SessionContext): readonly Statement[] {
  return [
    ...values.agreed.map((raw) => faultless(raw, (own) => linkPoint(raw, 'agreed', own), context)),
    ...values.raised.map((raw) => faultless(raw, (own) => linkPoint(raw, 'raised', own), context)),
    ...values.dilemmas.map((raw) => faultless(raw, (own) => linkDilemma(raw, own), context)),
    ...values['follow-up'].map((raw) => faultless(raw, (own) => linkFollowUp(raw, own), context)),
  ].flatMap((statement) => statement ?? [])
}

/** Leaves out a statement in which an error was reported, while it was read or now. */
function faultless(
  raw: RawPoint | RawDilemma | RawFollowUp,
  link: (context: SessionContext) => Statement | undefined,
  context: SessionContext,
): Statement | undefined {
  const { report, hasError } = watchForErrors(context.report)
  const statement = link({ ...context, report })
  return hasError() || raw.failed.size > 0 ? undefined : statement
}
