import { addTag, type Tag, type TagAttributes } from './tag.ts'

/** The tags of the lists that are open while the items of a section are marked up. */
export interface ItemTags {
  /**
   * Adds an item with its label at a level, of which 1 is the outermost. Opens the lists that are needed, and closes
   * deeper ones. All that belongs to the item is added to its body.
   */
  add(level: number, label: string): { readonly label: Tag; readonly body: Tag }
  /** Closes all lists: the next item begins a new list. */
  close(): void
}

/** Keeps the open lists below a tag. A list of a deeper level stands in the body of the item before it. */
export function itemTags(parent: Tag): ItemTags {
  let open: { readonly list: Tag; body: Tag }[] = []
  return {
    add(level, printed) {
      open = open.slice(0, level)
      const outer = open[level - 2]?.body ?? parent
      const list = open[level - 1]?.list ?? addTag(outer, 'L', { numbering: numberingOf(level, printed) })
      const item = addTag(list, 'LI')
      const label = addTag(item, 'Lbl')
      const body = addTag(item, 'LBody')
      open[level - 1] = { list, body }
      return { label, body }
    },
    close() {
      open = []
    },
  }
}

/** PDF has names for Latin letters and numerals alone. The letters of Arabic are counted like figures. */
function numberingOf(level: number, label: string): NonNullable<TagAttributes['numbering']> {
  if (!/[a-z]/u.test(label)) return 'Decimal'
  return level === 1 ? 'LowerAlpha' : 'LowerRoman'
}
