import type { NoteDefinition, ReportRoot, Table } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { noteReferencesIn, notesCalledIn } from '../../../model/note-references.ts'

/** What leads to a note. It must be a node of the report itself, not a copy. */
interface Mark {
  readonly identifier: string
}

/** A note as it stands under one table: under another table the same words are another note. */
export interface TableNote {
  readonly definition: NoteDefinition
  readonly bookmark: Bookmark
  /** The first mark of the note in the table, to which the note leads back, and the bookmark of that mark. */
  readonly firstMark: Mark
  readonly markBookmark: Bookmark
}

/** The notes that are printed under a table and not at the foot of a page. */
export interface TableNotes {
  readonly has: (identifier: string) => boolean
  /** The notes to which a table refers, in the order of their marks. */
  readonly under: (table: Table) => readonly TableNote[]
  /** The note to which a mark leads: from a table the one under it, from elsewhere the first with these words. */
  readonly ledToBy: (mark: Mark) => TableNote | undefined
}

/** Finds the notes of a report that belong to its tables: those to which a table refers. */
export function tableNotesOf(root: ReportRoot): TableNotes {
  const blocks = root.children.flatMap(({ children }) => children)
  const tables = blocks.filter((block) => block.type === 'table')
  const identifiers = new Set(tables.flatMap(notesCalledIn))
  const definitions = new Map(
    blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.identifier, block] as const] : [])),
  )
  const notes = notesUnder(tables, definitions)
  const byMark = new Map<Mark, TableNote | undefined>(
    [...notes].flatMap(([table, under]) => noteReferencesIn(table).map((mark) => [mark, noteOf(mark, under)])),
  )
  const all = [...notes.values()].flat()
  return {
    has: (identifier) => identifiers.has(identifier),
    under: (table) => notes.get(table) ?? [],
    ledToBy: (mark) => byMark.get(mark) ?? noteOf(mark, all),
  }
}

function notesUnder(
  tables: readonly Table[],
  definitions: ReadonlyMap<string, NoteDefinition>,
): ReadonlyMap<Table, readonly TableNote[]> {
  let count = 0
  return new Map(
    tables.map((table) => [
      table,
      firstMarksIn(table).flatMap((mark) => {
        const definition = definitions.get(mark.identifier)
        if (definition === undefined) return []
        count += 1
        return [{ definition, bookmark: `table_note_${count}`, firstMark: mark, markBookmark: `table_mark_${count}` }]
      }),
    ]),
  )
}

function firstMarksIn(table: Table): readonly Mark[] {
  const firsts = new Map(
    noteReferencesIn(table)
      .toReversed()
      .map((mark) => [mark.identifier, mark]),
  )
  return notesCalledIn(table).flatMap((identifier) => firsts.get(identifier) ?? [])
}

function noteOf({ identifier }: Mark, notes: readonly TableNote[]): TableNote | undefined {
  return notes.find(({ definition }) => definition.identifier === identifier)
}
