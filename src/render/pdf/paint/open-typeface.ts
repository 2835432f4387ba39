import type { Face } from '../../../model/font.ts'
import { isPdfFont, type Pdf, type PdfFont } from './pdf.ts'
import { openSubset, type Subset } from './open-subset.ts'
import { plainShaper, type PlainGlyph } from '../opentype/plain-shaper.ts'
import { mirror, turnWord } from '../type/turn-word.ts'
import { softHyphen } from '../type/invisible.ts'
import type { Glyph, Shaped, Typeface } from '../type/typeface.ts'

/** Arabic letters are small for their size. */
const scales: Partial<Record<Face, number>> = { arabic: 1.15, 'arabic-bold': 1.15 }

/** Opens a face in a document. */
export function openTypeface(document: Pdf, face: Face, bytes: Uint8Array): Typeface {
  document.registerFont(face, bytes)
  document.font(face)
  const font = document._font
  if (!isPdfFont(font)) throw new Error('Cannot set type with this pdfkit, expected version 0.20')
  const subset = openSubset(font)
  const plain = face.startsWith('serif') ? plainShaper(bytes, rememberedIds(font)) : shapesNothing
  const scale = scales[face] ?? 1
  const words = new Map<string, Shaped>()
  let hyphen: Shaped | undefined
  return {
    name: font.id,
    scale,
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    shape(word, leftward = false) {
      const key = leftward ? `${turn}${word}` : word
      const shaped = words.get(key) ?? (leftward ? shapeWord(turnWord(word), font, mirroring(subset), scale) : (shapePlain(plain(word), font, subset, scale) ?? shapeWord(word, font, subset, scale)))
      words.set(key, shaped)
      return shaped
    },
    hyphen: () => (hyphen ??= shapeHyphen(font, subset, scale)),
  }
}

/** Parts words that run to the left from the same words where they do not. */
const turn = '\u200F'

/** A mirrored bracket is read as the one that it stands for. */
function mirroring(subset: Subset): Subset {
  const mirrored = (codePoint: number) => mirror(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
  return { codeOf: ({ id, advanceWidth, codePoints }) => subset.codeOf({ id, advanceWidth, codePoints: codePoints.map(mirrored) }) }
}

/** The faces of other scripts are left to fontkit, which knows what these ask for. */
function shapesNothing(): undefined {
  return undefined
}

/** Finds the glyph of a character, once. */
function rememberedIds({ font }: PdfFont): (codePoint: number) => number {
  const ids = new Map<number, number>()
  return (codePoint) => {
    const id = ids.get(codePoint) ?? font.glyphForCodePoint(codePoint).id
    ids.set(codePoint, id)
    return id
  }
}

function shapePlain(glyphs: readonly PlainGlyph[] | undefined, font: PdfFont, subset: Subset, scale: number): Shaped | undefined {
  return glyphs && shapedOf(
    glyphs.map(({ id, codePoints, advance, natural }): Glyph => ({
      code: subset.codeOf({ id, advanceWidth: natural, codePoints }),
      advance: advance * font.scale,
      natural: natural * font.scale,
      dx: 0,
      dy: 0,
      mute: false,
    })),
    scale,
  )
}

/** No `features` are passed: fontkit then applies kerning, ligatures and the joining of letters, and pdfkit remembers the word. */
function shapeWord(word: string, font: PdfFont, subset: Subset, scale: number): Shaped {
  const { glyphs, positions } = font.layout(word)
  return shapedOf(
    glyphs.flatMap((glyph, index): readonly Glyph[] => {
      const at = positions[index]
      return at ? [{ code: subset.codeOf(glyph), advance: at.xAdvance, natural: at.advanceWidth, dx: at.xOffset, dy: at.yOffset, mute: glyph.codePoints.length === 0 }] : []
    }),
    scale,
  )
}

/**
 * The glyph of U+00AD itself, which tells readers that the hyphen is none of the word's (ISO 32000-1, 14.8.2.2.3). fontkit, which pdfkit 0.20.2 shapes with, hides
 * that character: the glyph is taken past the shaping. A face without one writes its plain hyphen.
 */
function shapeHyphen(font: PdfFont, subset: Subset, scale: number): Shaped {
  const codePoint = softHyphen.codePointAt(0) ?? 0
  if (!font.font.hasGlyphForCodePoint(codePoint)) return shapeWord('-', font, subset, scale)
  const glyph = font.font.glyphForCodePoint(codePoint)
  const advance = glyph.advanceWidth * font.scale
  return shapedOf([{ code: subset.codeOf(glyph), advance, natural: advance, dx: 0, dy: 0 }], scale)
}

function shapedOf(glyphs: readonly Glyph[], scale: number): Shaped {
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale }
}
