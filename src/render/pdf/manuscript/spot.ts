import type { Block as Node, Section } from '../../../model/document.ts'
import type { ItemTags } from './item-tags.ts'
import type { Tag } from './tag.ts'

/** Where a block of a section stands: its section's role and tag, the lists that are open, and what follows. */
export interface Spot {
  readonly role: Section['role']
  readonly tag: Tag
  readonly items: ItemTags
  readonly next: Node | undefined
}
