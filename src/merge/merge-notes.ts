import type { Edition } from '../model/edition.ts'
import type { Evidence } from '../model/evidence.ts'
import { forgetful, type Memory } from '../model/memory.ts'
import type { Notes } from '../model/notes.ts'
import type { Statement } from '../model/statement.ts'
import { fatesOf, type MergedPart } from './fates-of.ts'
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
    fates: fatesOf([main, apart], notes),
  }
}

function mergePart(notes: Notes, themes: Notes['themes'], memory: Memory): MergedPart {
  const recorded = notes.sessions.flatMap((session) => session.statements)
  return {
    themes: mergeByTheme(themes, notes, memory),
    followUp: recorded.filter((statement) => statement.kind === 'follow-up'),
  }
}
