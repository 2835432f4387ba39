import type { Edition } from '../model/edition.ts'
import type { Evidence, Fate, ThemeEvidence } from '../model/evidence.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import { firstRecorded } from '../model/order.ts'
import { finalOf } from '../model/session.ts'
import type { FollowUp, Statement } from '../model/statement.ts'
import { fatesOf } from './fates-of.ts'
import { mergeByTheme } from './merge-by-theme.ts'
import { keepStatements, keepSubjects } from './redact.ts'
import { withMentions } from './with-mentions.ts'

/**
 * Merges redacted notes into the evidence of one edition. The numbered text is made from public statements only, so
 * that it is the same in every edition; restricted ones, where the edition shows them, merge among themselves for the
 * supplement. Nothing depends on the order of files; that of statements in a file decides between equals alone.
 */
export function mergeNotes(notes: Notes, edition: Edition): Evidence {
  const printed = (visibility: Statement['visibility']) => (statement: Statement) =>
    statement.visibility === visibility && statement.omit === undefined
  const open = keepStatements(notes, printed('public'))
  const main = partOf(open, keepSubjects(notes, open).themes)
  const apart = partOf(keepStatements(notes, printed('restricted')), notes.themes)
  const showsRestricted = edition.shows.includes('restricted')
  return {
    edition,
    notes,
    themes: main.themes,
    followUp: main.followUp,
    supplement: showsRestricted ? withMentions(apart.themes, notes) : [],
    restrictedFollowUp: showsRestricted ? apart.followUp : [],
    fates: new Map<StatementId, Fate>([
      ...fatesOf(main.themes, main.followUp),
      ...fatesOf(apart.themes, apart.followUp),
      ...omissions(notes),
    ]),
  }
}

/** What is merged apart: the public statements, and the restricted ones. */
interface MergedPart {
  readonly themes: readonly ThemeEvidence[]
  readonly followUp: readonly FollowUp[]
}

function partOf(notes: Notes, themes: Notes['themes']): MergedPart {
  const byRecord = firstRecorded(notes.sessions)
  const recorded = notes.sessions.flatMap((session) => session.statements).sort((a, b) => byRecord(a.id, b.id))
  return {
    themes: mergeByTheme(themes, recorded, finalOf(notes)?.id, byRecord),
    followUp: recorded.filter((statement) => statement.kind === 'follow-up'),
  }
}

function omissions(notes: Notes): readonly (readonly [StatementId, Fate])[] {
  return notes.sessions.flatMap((session) =>
    session.statements.flatMap(({ id, omit }): readonly (readonly [StatementId, Fate])[] =>
      omit === undefined ? [] : [[id, { fate: 'omitted', why: omit }]],
    ),
  )
}
