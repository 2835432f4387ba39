import type { Face } from '../../../model/font.ts'
import { mirror, turnWord } from '../type/bidi.ts'
import { softHyphen } from '../type/invisible.ts'
import { type PlainGlyph, plainShaper } from '../type/plain-shaper.ts'
import type { Glyph, ShapedWord, Typeface } from '../type/typography.ts'
import { skipGlyphNames } from './mend-pdfkit.ts'
import { openSubset, type Subset } from './open-subset.ts'
import { isPdfFont, type Pdf, type PdfFont } from './pdf.ts'

/** The factors by which faces are set larger than their size. Arabic letters are small for their size. */
const scales: Partial<Record<Face, number>> = { arabic: 1.15, 'arabic-bold': 1.15 }

/** Opens a face in a document. The glyphs that are used will be embedded. */
export function openTypeface(document: Pdf, face: Face, bytes: Uint8Array): Typeface {
  document.registerFont(face, bytes)
  document.font(face)
  const font = document._font
  if (!isPdfFont(font)) throw new Error('Cannot set type with this pdfkit, expected version 0.20')
  skipGlyphNames(font, bytes)
  const subset = openSubset(font)
  const scale = scales[face] ?? 1
  const plain = face.startsWith('serif')
    ? plainShaper(bytes, (codePoint) => font.font.glyphForCodePoint(codePoint).id)
    : undefined
  const shapePlain = (word: string) => plain?.(word)?.map((glyph) => plainGlyph(glyph, font, subset))
  const words = new Map<string, ShapedWord>()
  let hyphen: ShapedWord | undefined
  return {
    name: font.id,
    scale,
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    shape(word, leftward = false) {
      const key = leftward ? `${turn}${word}` : word
      const known = words.get(key)
      if (known) return known
      const glyphs = leftward
        ? markAlone(word, shapeWord(turnWord(word), font, mirroring(subset)))
        : (shapePlain(word) ?? shapeWord(word, font, subset))
      const shaped = shapedOf(glyphs, scale)
      words.set(key, shaped)
      return shaped
    },
    hyphen: () => (hyphen ??= shapedOf(shapeHyphen(font, subset), scale)),
  }
}

/** Distinguishes, in the table of shaped words, words that run to the left from the same words that do not. */
const turn = '\u200F'

/** Returns a subset in which a mirrored bracket stands for the bracket of the text. */
function mirroring(subset: Subset): Subset {
  const mirrored = (codePoint: number) => mirror(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
  return {
    codeOf: ({ id, advanceWidth, codePoints }) =>
      subset.codeOf({ id, advanceWidth, codePoints: codePoints.map(mirrored) }),
  }
}

function plainGlyph({ id, advanceWidth, codePoints, kern }: PlainGlyph, { scale }: PdfFont, subset: Subset): Glyph {
  return {
    code: subset.codeOf({ id, advanceWidth, codePoints }),
    advance: (advanceWidth + kern) * scale,
    natural: advanceWidth * scale,
    dx: 0,
    dy: 0,
  }
}

/** Marks of no script, in words that run to the left, stand alone each: no letter tells that they do. */
function markAlone(word: string, glyphs: readonly Glyph[]): readonly Glyph[] {
  return /\p{L}/u.test(word) ? glyphs : glyphs.map((glyph) => ({ ...glyph, alone: true }))
}

/**
 * Shapes any word. No `features` are passed: then fontkit applies kerning, ligatures and the joining of letters, and
 * pdfkit remembers the word.
 */
function shapeWord(word: string, font: PdfFont, subset: Subset): readonly Glyph[] {
  const { glyphs, positions } = font.layout(word)
  return glyphs.flatMap((glyph, index): readonly Glyph[] => {
    const at = positions[index]
    if (!at) return []
    const mute = glyph.codePoints.length === 0
    const { xAdvance: advance, advanceWidth: natural, xOffset: dx, yOffset: dy } = at
    return [{ code: subset.codeOf(glyph), advance, natural, dx, dy, mute }]
  })
}

/**
 * Takes the glyph of the soft hyphen, by which readers of the file know that the hyphen is not part of the word (ISO
 * 32000-1, 14.8.2.2.3). The glyph is taken without shaping, because fontkit, which pdfkit 0.20.2 uses, hides this
 * character. A face without the glyph has its plain hyphen instead.
 */
function shapeHyphen(font: PdfFont, subset: Subset): readonly Glyph[] {
  const codePoint = softHyphen.codePointAt(0) ?? 0
  if (!font.font.hasGlyphForCodePoint(codePoint)) return shapeWord('-', font, subset)
  const glyph = font.font.glyphForCodePoint(codePoint)
  const advance = glyph.advanceWidth * font.scale
  return [{ code: subset.codeOf(glyph), advance, natural: advance, dx: 0, dy: 0 }]
}

function shapedOf(glyphs: readonly Glyph[], scale: number): ShapedWord {
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale }
}
