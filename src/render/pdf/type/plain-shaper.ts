import { advancesOf, tablesOf } from './opentype/font-tables.ts'
import { type Kerning, kerningOf } from './opentype/kerning.ts'
import { type Ligatures, ligaturesOf } from './opentype/ligatures.ts'

/**
 * A glyph of a word, with the characters that it stands for. Lengths are in units of the font. `kern` is added to the
 * distance to the next glyph; it is below 0 where the next glyph comes closer.
 */
export interface PlainGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
  readonly kern: number
}

/** Shapes a plain word. Returns `undefined` for any other word. */
export type PlainShaper = (word: string) => readonly PlainGlyph[] | undefined

/**
 * The plain words of each script: words that need only ligatures and kerning. Words with a fraction stroke, with a
 * combining mark or with letters of two scripts need more.
 */
const plainWords = {
  latn: /^[ -~\u00A0-\u024F\u1E00-\u1EFF\u2000-\u200A\u2010-\u2027\u2030-\u203A]+$/,
  cyrl: /^[ -@[-`{-~\u00A0-\u00A9\u00AB-\u00B9\u00BB-\u00BF\u0400-\u045F\u2000-\u200A\u2010-\u2027\u2030-\u203A]+$/,
} as const

/**
 * Opens a shaper of plain words, to which nearly all words in Latin and Cyrillic belong. It reads from the font only
 * what a word needs, and takes a tenth of the time of a complete shaping engine. Its glyphs and their places are the
 * same.
 */
export function plainShaper(bytes: Uint8Array, glyphFor: (codePoint: number) => number): PlainShaper {
  const tables = tablesOf(bytes)
  const advance = advancesOf(tables)
  const ids = new Map<number, number>()
  const idOf = (codePoint: number) => {
    const id = ids.get(codePoint) ?? glyphFor(codePoint)
    ids.set(codePoint, id)
    return id
  }
  const scripts = Object.entries(plainWords).map(([script, words]) => ({
    words,
    rules: { ligatures: ligaturesOf(tables, script), kerning: kerningOf(tables, script) },
  }))
  return (word) => {
    const script = scripts.find(({ words }) => words.test(word))
    const codePoints = Array.from(word, (character) => character.codePointAt(0) ?? 0)
    return (
      script && kerned(joined(codePoints, codePoints.map(idOf), script.rules.ligatures), script.rules.kerning, advance)
    )
  }
}

/** A glyph after the ligatures are made, with the characters that it stands for. */
interface Joined {
  readonly id: number
  readonly codePoints: readonly number[]
}

function joined(codePoints: readonly number[], ids: readonly number[], ligatures: Ligatures): readonly Joined[] {
  const glyphs: Joined[] = []
  for (let at = 0; at < ids.length; ) {
    const { glyph, length } = ligatures(ids, at) ?? { glyph: ids[at] ?? 0, length: 1 }
    glyphs.push({ id: glyph, codePoints: codePoints.slice(at, at + length) })
    at += length
  }
  return glyphs
}

function kerned(
  glyphs: readonly Joined[],
  kerning: Kerning,
  advance: (glyph: number) => number,
): readonly PlainGlyph[] {
  return glyphs.map(({ id, codePoints }, index) => {
    const next = glyphs[index + 1]
    return { id, advanceWidth: advance(id), codePoints, kern: next ? kerning(id, next.id) : 0 }
  })
}
