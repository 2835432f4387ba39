import type { ReportFault } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import type { RawSession, ReadFile } from '../read/read-file.ts'
import { reportRepeats, statementIds, statementLists } from './ids.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import { inSession, watchForErrors } from './in-session.ts'
import type { Known } from './known.ts'
import { linkDilemma, linkFollowUp } from './link-dilemma.ts'
import { linkPoint } from './link-point.ts'
import type { RawDilemma, RawFollowUp, RawPoint } from './link-recorded.ts'
import { idOf } from './list-sessions.ts'
import { nothingLeft, present } from './present.ts'

/**
 * Makes a session with those of its statements that are without fault; all its faults are reported. Nothing where its
 * own keys have one, or where the file could not be read.
 */
export function linkSession(file: ReadFile, known: Known, report: ReportFault): Session | undefined {
  const { session: raw } = file
  if (raw === undefined) return undefined
  const around = inSession(raw, idOf(file), known, report)
  reportRepeats(statementIds(raw), 'statement', report)
  const statements = linkStatements(raw, around)
  const ownFault = [...raw.failed].some((key) => !statementLists.some((list) => list === key))
  return ownFault ? undefined : makeSession(raw, around, statements)
}

/** Every key of a session is taken here: its own, and those that `inSession` and `linkStatements` have looked at. */
function makeSession(raw: RawSession, around: InSession, statements: readonly Statement[]): Session | undefined {
  const { session: id, place, date, kind, attribution, notes, counted, ...texts } = raw.has
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
  const { language, sources } = around
  return present<Session>({
    id,
    called: ifGiven(called, language),
    title: ifGiven(title, language),
    focus: ifGiven(focus, language),
    kind,
    place: inLanguage(place, language),
    date,
    with: partners.map((text) => inLanguage(text, language)),
    openedBy: ifGiven(openedBy, language),
    chairs: chairs.map((text) => inLanguage(text, language)),
    attendance: ifGiven(attendance, language),
    participants: participants.map((text) => inLanguage(text, language)),
    sources,
    attribution,
    notes,
    counted,
    statements: [...statements].sort((a, b) => byCodeUnit(a.id, b.id)),
    written: raw.place,
  })
}

function linkStatements({ has }: RawSession, around: InSession): readonly Statement[] {
  return [
    ...has.agreed.map((raw) => faultless(raw, (own) => linkPoint(raw, 'agreed', own), around)),
    ...has.raised.map((raw) => faultless(raw, (own) => linkPoint(raw, 'raised', own), around)),
    ...has.dilemmas.map((raw) => faultless(raw, (own) => linkDilemma(raw, own), around)),
    ...has['follow-up'].map((raw) => faultless(raw, (own) => linkFollowUp(raw, own), around)),
  ].flatMap((statement) => statement ?? [])
}

/** Leaves out a statement in which an error was reported, while it was read or now. */
function faultless(
  raw: RawPoint | RawDilemma | RawFollowUp,
  link: (around: InSession) => Statement | undefined,
  around: InSession,
): Statement | undefined {
  const { report, hasError } = watchForErrors(around.report)
  const statement = link({ ...around, report })
  return hasError() || raw.failed.size > 0 ? undefined : statement
}
