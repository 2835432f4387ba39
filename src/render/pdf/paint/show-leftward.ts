import type { Glyph } from '../type/typeface.ts'
import { decimal } from './decimal.ts'

/** Where glyphs are shown, in points from the upper left corner of the page. */
interface Point {
  readonly x: number
  readonly y: number
}

/** Glyphs that follow one another on their own, from left to right, and where they start. */
interface Chunk extends Point {
  codes: string
}

/**
 * Writes the operators that show words that run to the left. Their glyphs stand in a string from left to right, as a
 * font has them; the strings themselves follow one another in the order of reading, a word or a space each, and a mark
 * tells readers to take each from its end (ISO 32000-1, 14.8.2.5.3, "ReversedChars").
 */
export function showLeftward(
  glyphs: readonly Glyph[],
  space: Glyph | undefined,
  at: Point,
  size: number,
): readonly string[] {
  const { words, dots } = chunksOf(glyphs, space, at, size)
  const shown = ['/ReversedChars BMC', ...words.toReversed().flatMap(show), 'EMC']
  return dots.length > 0 ? [...shown, '/Span <</ActualText <FEFF>>> BDC', ...dots.flatMap(show), 'EMC'] : shown
}

function show({ x, y, codes }: Chunk): readonly string[] {
  return [`1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`, `<${codes}> Tj`]
}

/**
 * Gathers glyphs as far as they follow one another. The dots of letters are apart: for those who read glyph by glyph
 * they say nothing (ISO 32000-1, 14.9.4), and stand after all words, so that no word is broken by them.
 */
function chunksOf(
  glyphs: readonly Glyph[],
  space: Glyph | undefined,
  at: Point,
  size: number,
): { readonly words: readonly Chunk[]; readonly dots: readonly Chunk[] } {
  const words: Chunk[] = []
  const dots: Chunk[] = []
  let pen = 0
  let follows = false
  for (const { code, advance, natural, dx, dy, mute } of glyphs) {
    const place = { x: at.x + ((pen + dx) * size) / 1000, y: at.y - (dy * size) / 1000, codes: code }
    const last = words.at(-1)
    const stands = dx === 0 && dy === 0 && code !== space?.code
    if (mute) dots.push(place)
    else if (follows && stands && last) last.codes += code
    else if (code !== '') words.push(place)
    pen += advance
    if (!mute || advance !== 0) follows = stands && !mute && Math.abs(advance - natural) < 0.0005
  }
  return { words, dots }
}
