import type { Edition } from '../model/edition.ts'
import type { Evidence, Fate, ThemeEvidence } from '../model/evidence.ts'
import { forgetful, type Memory } from '../model/memory.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { FollowUp, Statement } from '../model/statement.ts'
import { fatesOf } from './fates-of.ts'
import { mergeByTheme } from './merge-by-theme.ts'
import { keepStatements, keepSubjects } from './redact.ts'
import { withMentions } from './with-mentions.ts'

/**
 * Merges redacted notes into the evidence of one edition. The numbered text is made from public statements only, so
 * that it is the same in every edition; restricted ones, where the edition shows them, merge among themselves for the
 * supplement. Nothing depends on the order of files; that of statements in a file decides between equals alone. With a
 * memory, editions that hide nothing are merged once, and a finding of one statement alone stays the same object.
 */
export function mergeNotes(notes: Notes, edition: Edition, memory: Memory = forgetful): Evidence {
  const printed = (visibility: Statement['visibility']) => (statement: Statement) =>
    statement.visibility === visibility && statement.omit === undefined
  const open = keepStatements(notes, printed('public'))
  const main = memory(mergePart, open, keepSubjects(notes, open).themes, memory)
  const apart = mergePart(keepStatements(notes, printed('restricted')), notes.themes, memory)
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

function mergePart(notes: Notes, themes: Notes['themes'], memory: Memory): MergedPart {
  const recorded = notes.sessions.flatMap((session) => session.statements)
  return {
    themes: mergeByTheme(themes, notes, memory),
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
