import type { StatementId } from '../../../model/names.ts'
import type { Furniture } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import type { TextBlock } from './block.ts'
import type { CalledNotes } from './called-notes.ts'
import type { Tag } from './tag.ts'

/** What lies before whoever marks up a block. */
export interface Desk {
  readonly furniture: Furniture
  /** The statements, in a draft. */
  readonly draft: ReadonlyMap<StatementId, Statement> | undefined
  readonly called: CalledNotes
  /** Filled as the notes are met. */
  readonly notes: Map<string, readonly TextBlock[]>
  /** The tags that wait for the notes of tables, which are read after their table. */
  readonly noteTags: Map<string, Tag>
}
