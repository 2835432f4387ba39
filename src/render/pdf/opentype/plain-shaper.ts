import { advancesOf } from './advances-of.ts'
import { kerningOf, type Kerning } from './kerning-of.ts'
import { ligaturesOf, type Ligatures } from './ligatures-of.ts'

/** A glyph in its place, in the font's units. `advance` holds the kerning. */
export interface PlainGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advance: number
  readonly natural: number
}

/** Shapes a word from left to right; undefined if the word is not plain, and wants a shaper that knows its script. */
export type PlainShaper = (word: string) => readonly PlainGlyph[] | undefined

/** White, figures, punctuation and signs, which follow the script of the word. */
const marks = '\\u0020-\\u0040\\u005B-\\u0060\\u007B-\\u007E\\u00A0-\\u00A9\\u00AB\\u00AC\\u00AE-\\u00B9\\u00BB-\\u00BF\\u00D7\\u00F7\\u2000-\\u200A\\u2010-\\u2015\\u2018-\\u201E\\u2026'

/** Latin letters in one piece: no combining marks. */
const letters = 'A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017F'

const scripts = [
  { tag: 'latn', word: new RegExp(`^[${marks}]*[${letters}][${marks}${letters}]*$`) },
  { tag: 'DFLT', word: new RegExp(`^[${marks}]+$`) },
] as const

/** The parts of a font that one script is shaped with. */
interface Parts {
  readonly kerning: Kerning
  readonly ligatures: Ligatures
}

/**
 * Makes a shaper of Latin words, figures and punctuation, which asks of a font no more than its advances, ligatures and kerning: fontkit 2.0.4 decodes all of its tables before the
 * first word, a third of the time of a short report. What it does not know it leaves to fontkit, and what it knows comes out as fontkit has it.
 */
export function plainShaper(font: Uint8Array, glyphOf: (codePoint: number) => number): PlainShaper {
  const advance = advancesOf(font)
  const parts = new Map<string, Parts | undefined>()
  return (word) => {
    const script = scripts.find((one) => one.word.test(word))
    if (script === undefined) return undefined
    if (!parts.has(script.tag)) parts.set(script.tag, partsFor(font, script.tag))
    const its = parts.get(script.tag)
    return its && kerned(joined(word, glyphOf, its.ligatures), its.kerning, advance)
  }
}

function partsFor(font: Uint8Array, script: string): Parts | undefined {
  const [kerning, ligatures] = [kerningOf(font, script), ligaturesOf(font, script)]
  return kerning && ligatures && { kerning, ligatures }
}

type Joined = Pick<PlainGlyph, 'id' | 'codePoints'>

function joined(word: string, glyphOf: (codePoint: number) => number, ligatures: Ligatures): readonly Joined[] {
  const codePoints = Array.from(word, (character) => character.codePointAt(0) ?? 0)
  const glyphs = codePoints.map(glyphOf)
  const all: Joined[] = []
  for (let at = 0; at < glyphs.length;) {
    const { glyph, length } = ligatures(glyphs, at) ?? { glyph: glyphs[at] ?? 0, length: 1 }
    all.push({ id: glyph, codePoints: codePoints.slice(at, at + length) })
    at += length
  }
  return all
}

function kerned(glyphs: readonly Joined[], kerning: Kerning, advance: (glyph: number) => number): readonly PlainGlyph[] {
  return glyphs.map(({ id, codePoints }, index) => {
    const next = glyphs[index + 1]
    const natural = advance(id)
    return { id, codePoints, natural, advance: natural + (next === undefined ? 0 : kerning(id, next.id)) }
  })
}
