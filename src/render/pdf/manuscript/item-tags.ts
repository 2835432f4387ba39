import { grow, type Tag } from './tag.ts'

/** The lists that are open while the items of a section go by. */
export interface ItemTags {
  /**
   * Adds an item at a level (1 is the outermost), opening lists as needed and closing deeper ones. What belongs to the
   * item grows in its body.
   */
  add(level: number): { readonly label: Tag; readonly body: Tag }
  /** Ends all lists: an item that follows starts a new one. */
  close(): void
}

/** Keeps the open lists below a tag. A deeper list stands in the body of the item above it. */
export function itemTags(parent: Tag): ItemTags {
  let open: { readonly list: Tag; body: Tag }[] = []
  return {
    add(level) {
      open = open.slice(0, level)
      const outer = open[level - 2]?.body ?? parent
      const list = open[level - 1]?.list ?? grow(outer, 'L', { numbering: level === 1 ? 'LowerAlpha' : 'LowerRoman' })
      const item = grow(list, 'LI')
      const label = grow(item, 'Lbl')
      const body = grow(item, 'LBody')
      open[level - 1] = { list, body }
      return { label, body }
    },
    close() {
      open = []
    },
  }
}
