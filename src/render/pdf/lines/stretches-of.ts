import type { Box, Glue, Item } from './item.ts'
import type { BrokenLine } from './measure.ts'
import type { Segment } from './segment.ts'
import type { SquareMark } from './square-mark.ts'

/**
 * What of a line is in one segment: words, the white between them, and a hyphen at the end of a line that parts a word.
 */
export interface Stretch {
  readonly segment: Segment
  readonly parts: (string | Mark | Glue | typeof hyphen)[]
}

/** A mark that is painted without the half of its square that is white. */
export type Mark = Box & { readonly mark: SquareMark }

/** Stands for the hyphen that ends a line. */
export const hyphen = Symbol('hyphen')

/** Gathers the items of a line by segment, and joins boxes that touch. Penalties are left out, and glue at the end. */
export function stretchesOf(items: readonly Item[], { from, to }: BrokenLine): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const item of trimmed(items.slice(from, to))) {
    const last = stretches.at(-1)
    const stretch = last && last.segment === item.segment ? last : { segment: item.segment, parts: [] }
    if (stretch !== last) stretches.push(stretch)
    const word = stretch.parts.at(-1)
    if (isMark(item)) stretch.parts.push(item)
    else if (item.kind === 'box' && typeof word === 'string') stretch.parts[stretch.parts.length - 1] = word + item.text
    else stretch.parts.push(item.kind === 'box' ? item.text : item)
  }
  const end = items[to]
  if (end?.kind === 'penalty' && end.hyphenates) stretches.at(-1)?.parts.push(hyphen)
  return stretches
}

function isMark(item: Box | Glue): item is Mark {
  return item.kind === 'box' && item.mark !== undefined
}

function trimmed(items: readonly Item[]): readonly (Box | Glue)[] {
  const seen = items.filter((item) => item.kind !== 'penalty')
  return seen.slice(0, seen.findLastIndex((item) => item.kind === 'box') + 1)
}
