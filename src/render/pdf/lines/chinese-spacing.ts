import { fullWidth } from '../../../model/ideographs.ts'
import { type Glue, type Item, penalty, type SquareMark } from './item.ts'
import type { Segment } from './segment.ts'

/*
 * The white of Chinese. Its characters stand in squares, without spaces between them. A punctuation mark fills one half
 * of its square; the other half is white that belongs to the line: it vanishes at the head and at the end of a line,
 * and two marks that meet share it (GB/T 15834; W3C, "Requirements for Chinese Text Layout", 3.1.6).
 */

/** The white half of the square of a mark, as a share of the size. */
export const markWhite = 0.5

/** Returns whether a segment may have square marks. Only the Chinese faces have them. */
export function hasSquareMarks({ face }: Pick<Segment, 'face'>): boolean {
  return face === 'chinese' || face === 'chinese-bold'
}

/** Returns which kind of square mark a character is, or `undefined` for any other character. */
export function squareMark(character: string, segment: Pick<Segment, 'face'>): SquareMark | undefined {
  if (!hasSquareMarks(segment)) return undefined
  return opening.test(character) ? 'opens' : closing.test(character) ? 'closes' : undefined
}

const opening = /[“‘（「『【〈《〔]/u
const closing = /[、。，．：；！？）」』】〉》〕”’]/u

/**
 * Makes the white before a mark that opens, at an offset of a text. After another mark there is none: the two share the
 * white of the first one.
 */
export function whiteBeforeMark(text: string, at: number, segment: Segment): readonly Item[] {
  if (at === 0 || squareMark(text.charAt(at), segment) !== 'opens' || squareMark(text.charAt(at - 1), segment))
    return []
  return [penalty(Infinity), markGlue(segment)]
}

/**
 * Makes the white after a mark that closes, at a place where no line may end. Before another mark that closes there is
 * none: the two share the white of the second one.
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

/**
 * Makes the white between two characters at a place where a line may end. After a mark that closes, this is the white
 * of the mark. Between a Chinese character and a Latin word or a figure, it is narrow. Between two Chinese characters
 * it has no width, and stretches a little, since a Chinese line has no other white. Returns `undefined` if neither
 * character is Chinese.
 */
export function betweenIdeographs(text: string, at: number, segment: Segment): readonly [Glue] | undefined {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (squareMark(before, segment) === 'closes') return [markGlue(segment)]
  if (!ideograph.test(before) && !ideograph.test(after)) return undefined
  const { size } = segment.run.look
  const isMixed = [before, after].some((character) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character))
  const isOpened = squareMark(before, segment) === 'opens'
  const width = isMixed && !isOpened ? besideLatin * size : 0
  return [{ kind: 'glue', width, stretch: ideographStretch * size, shrink: 0, bare: true, segment }]
}

/** Returns whether a text has a Chinese character or a full-width mark. */
export function hasIdeographs(text: string): boolean {
  return ideograph.test(text)
}

const ideograph = new RegExp(`[${fullWidth}]`, 'u')

/** How far the white between Chinese characters stretches, as a share of the size. */
const ideographStretch = 0.07

/** The white between a Chinese character and a Latin word or a figure, as a share of the size. */
const besideLatin = 0.125

/** How far the white of a mark stretches and shrinks, as shares of the size. */
const markGive = { stretch: 0.07, shrink: 0.25 }

function markGlue(segment: Segment): Glue {
  const { size } = segment.run.look
  return {
    kind: 'glue',
    width: markWhite * size,
    stretch: markGive.stretch * size,
    shrink: markGive.shrink * size,
    bare: true,
    segment,
  }
}
