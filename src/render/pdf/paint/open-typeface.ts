import type { Face } from '../../../model/font.ts'
import { softHyphen } from '../type/invisible.ts'
import { type PlainGlyph, plainShaper } from '../type/plain-shaper.ts'
import { mirror, turnWord } from '../type/turn-word.ts'
import type { Glyph, Shaped, Typeface } from '../type/typeface.ts'
import { openSubset, type Subset } from './open-subset.ts'
import { isPdfFont, type Pdf, type PdfFont } from './pdf.ts'
import { skipGlyphNames } from './skip-glyph-names.ts'

/** Arabic letters are small for their size. */
const scales: Partial<Record<Face, number>> = { arabic: 1.15, 'arabic-bold': 1.15 }

/** Opens a face in a document. */
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
  const words = new Map<string, Shaped>()
  let hyphen: Shaped | undefined
  return {
    name: font.id,
    scale,
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    shape(word, leftward = false) {
      const key = leftward ? `${turn}${word}` : word
      const known = words.get(key)
      if (known) return known
      const glyphs = leftward
        ? shapeWord(turnWord(word), font, mirroring(subset))
        : (shapePlain(word) ?? shapeWord(word, font, subset))
      const shaped = shapedOf(glyphs, scale)
      words.set(key, shaped)
      return shaped
    },
    hyphen: () => (hyphen ??= shapedOf(shapeHyphen(font, subset), scale)),
  }
}

/** Parts words that run to the left from the same words where they do not. */
const turn = '\u200F'

/** A mirrored bracket is read as the one that it stands for. */
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

/**
 * No `features` are passed: fontkit then applies kerning, ligatures and the joining of letters, and pdfkit remembers
 * the word.
 */
function shapeWord(word: string, font: PdfFont, subset: Subset): readonly Glyph[] {
  const { glyphs, positions } = font.layout(word)
  return glyphs.flatMap((glyph, index): readonly Glyph[] => {
    const at = positions[index]
    return at
      ? [
          {
            code: subset.codeOf(glyph),
            advance: at.xAdvance,
            natural: at.advanceWidth,
            dx: at.xOffset,
            dy: at.yOffset,
            mute: glyph.codePoints.length === 0,
          },
        ]
      : []
  })
}

/**
 * The glyph of U+00AD itself, which tells readers that the hyphen is none of the word's (ISO 32000-1, 14.8.2.2.3).
 * fontkit, which pdfkit 0.20.2 shapes with, hides that character: the glyph is taken past the shaping. A face without
 * one writes its plain hyphen.
 */
function shapeHyphen(font: PdfFont, subset: Subset): readonly Glyph[] {
  const codePoint = softHyphen.codePointAt(0) ?? 0
  if (!font.font.hasGlyphForCodePoint(codePoint)) return shapeWord('-', font, subset)
  const glyph = font.font.glyphForCodePoint(codePoint)
  const advance = glyph.advanceWidth * font.scale
  return [{ code: subset.codeOf(glyph), advance, natural: advance, dx: 0, dy: 0 }]
}

function shapedOf(glyphs: readonly Glyph[], scale: number): Shaped {
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale }
}
