import type { Box, Glue, Item, SquareMark } from './item.ts'
import type { BrokenLine } from './line.ts'
import type { Segment } from './segment.ts'

/**
 * The part of a line that is in one segment: words, square marks, the white between them, and the hyphen at the end of
 * a line that divides a word.
 */
export interface LinePart {
  readonly segment: Segment
  readonly contents: (string | MarkBox | Glue | typeof hyphen)[]
}

/** A mark that is set without the white half of its square. */
export type MarkBox = Box & { readonly mark: SquareMark }

/** Stands for the hyphen at the end of a line. */
export const hyphen = Symbol('hyphen')

/**
 * Groups the items of a line by segment, and joins the boxes that touch into whole words. Penalties, and glue at the
 * end of the line, are left out.
 */
export function linePartsOf(items: readonly Item[], { from, to }: BrokenLine): readonly LinePart[] {
  const parts: LinePart[] = []
  for (const item of trimmed(items.slice(from, to))) {
    const last = parts.at(-1)
    const part = last && last.segment === item.segment ? last : { segment: item.segment, contents: [] }
    if (part !== last) parts.push(part)
    const { contents } = part
    const word = contents.at(-1)
    if (isMark(item)) contents.push(item)
    else if (item.kind === 'box' && typeof word === 'string') contents[contents.length - 1] = word + item.text
    else contents.push(item.kind === 'box' ? item.text : item)
  }
  const end = items[to]
  if (end?.kind === 'penalty' && end.hyphenates) parts.at(-1)?.contents.push(hyphen)
  return parts
}

function trimmed(items: readonly Item[]): readonly (Box | Glue)[] {
  const seen = items.filter((item) => item.kind !== 'penalty')
  return seen.slice(0, seen.findLastIndex((item) => item.kind === 'box') + 1)
}

function isMark(item: Box | Glue): item is MarkBox {
  return item.kind === 'box' && item.mark !== undefined
}
