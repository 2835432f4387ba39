import type { Block, Section } from '../../../model/document.ts'
import type { Lang, StatementId } from '../../../model/names.ts'
import type { Furniture } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import type { TextBlock } from './block.ts'
import type { CalledNotes } from './footnotes.ts'
import type { ItemTags } from './item-tags.ts'
import type { Tag } from './tag.ts'

/** What the markup of a block needs to know of the whole report. */
export interface MarkupContext {
  readonly furniture: Furniture
  readonly language: Lang
  /** The statements of the report, in a draft only. */
  readonly draft: ReadonlyMap<StatementId, Statement> | undefined
  readonly called: CalledNotes
  /** The notes that were marked up so far, by identifier. */
  readonly notes: Map<string, readonly TextBlock[]>
  /** The tags for the notes of tables, by identifier. Each is made with its table, and filled when its note follows. */
  readonly noteTags: Map<string, Tag>
}

/** Where a block stands in its section: the role and the tag of the section, its open lists, and the next block. */
export interface BlockPosition {
  readonly role: Section['role']
  readonly tag: Tag
  readonly items: ItemTags
  readonly next: Block | undefined
}
