import { type Glue, type Item, penalty } from './item.ts'
import type { Segment } from './segment.ts'
import { markWhite, squareMark } from './square-mark.ts'

/** How far the white of a mark may give, as shares of the size. */
const give = { stretch: 0.07, shrink: 0.25 }

/** Makes the white of a mark. */
export function markGlue(segment: Segment): Glue {
  const { size } = segment.run.look
  return {
    kind: 'glue',
    width: markWhite * size,
    stretch: give.stretch * size,
    shrink: give.shrink * size,
    bare: true,
    segment,
  }
}

/**
 * Makes the white before a mark that opens, at an offset of a text. Where another mark stands before it, they share
 * that one's.
 */
export function whiteBeforeMark(text: string, at: number, segment: Segment): readonly Item[] {
  if (at === 0 || squareMark(text.charAt(at), segment) !== 'opens' || squareMark(text.charAt(at - 1), segment))
    return []
  return [penalty(Infinity), markGlue(segment)]
}

/**
 * Makes the white after a mark that closes, where no line may end. Where another that closes follows, they share the
 * white after that one.
 */
export function whiteAfterMark(text: string, end: number, segment: Segment): readonly Item[] {
  if (
    end === text.length ||
    squareMark(text.charAt(end - 1), segment) !== 'closes' ||
    squareMark(text.charAt(end), segment) === 'closes'
  )
    return []
  return [penalty(Infinity), markGlue(segment)]
}
