import type { Glyph } from '../type/typography.ts'
import { decimal } from './operators.ts'

/** A place on a page, in points from its upper left corner. */
interface PagePoint {
  readonly x: number
  readonly y: number
}

/**
 * Writes the operators that show words that run to the left. Each string holds a word or a space, with its glyphs from
 * left to right. The strings follow one another in the order of reading. The mark "ReversedChars" says that each string
 * is read from its end (ISO 32000-1, 14.8.2.5.3).
 */
export function showLeftward(
  glyphs: readonly Glyph[],
  space: Glyph | undefined,
  at: PagePoint,
  size: number,
): readonly string[] {
  const { words, dots } = chunksOf(glyphs, space, at, size)
  const shown = ['/ReversedChars BMC', ...words.toReversed().flatMap(show), 'EMC']
  return dots.length > 0 ? [...shown, '/Span <</ActualText <FEFF>>> BDC', ...dots.flatMap(show), 'EMC'] : shown
}

/** Glyphs from left to right that follow one another at their natural distance, and the place where they begin. */
interface Chunk extends PagePoint {
  codes: string
}

function show({ x, y, codes }: Chunk): readonly string[] {
  return [`1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`, `<${codes}> Tj`]
}

/**
 * Groups glyphs that follow one another at their natural distance. The dots of letters are grouped apart: they stand
 * for no text (ISO 32000-1, 14.9.4), and are shown after all words, so that they do not interrupt a word.
 */
function chunksOf(
  glyphs: readonly Glyph[],
  space: Glyph | undefined,
  at: PagePoint,
  size: number,
): { readonly words: readonly Chunk[]; readonly dots: readonly Chunk[] } {
  const words: Chunk[] = []
  const dots: Chunk[] = []
  let pen = 0
  let follows = false
  for (const { code, advance, natural, dx, dy, mute, alone = false } of glyphs) {
    const place = { x: at.x + ((pen + dx) * size) / 1000, y: at.y - (dy * size) / 1000, codes: code }
    const last = words.at(-1)
    const stands = dx === 0 && dy === 0 && code !== space?.code && !alone
    if (mute) dots.push(place)
    else if (follows && stands && last) last.codes += code
    else if (code !== '') words.push(place)
    pen += advance
    if (!mute || advance !== 0) follows = stands && !mute && Math.abs(advance - natural) < 0.0005
  }
  return { words, dots }
}
