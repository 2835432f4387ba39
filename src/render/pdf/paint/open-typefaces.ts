import type { Face, Font } from '../../../model/font.ts'
import { isPdfFont, type Pdf, type PdfFont, type PdfPosition } from './pdf.ts'
import type { Glyph, Shaped, Typeface, Typefaces } from '../type/typeface.ts'

/** Opens faces in a document, each of which will be embedded with the glyphs that were used of it. */
export async function openTypefaces(document: Pdf, faces: readonly Face[], font: Font): Promise<Typefaces> {
  const open = new Map<Face, Typeface>()
  for (const face of faces) open.set(face, openTypeface(document, face, await font(face)))
  return (face) => {
    const typeface = open.get(face)
    if (!typeface) throw new Error(`Cannot set words in the face ${face}, expected one of ${faces.join(', ')}`)
    return typeface
  }
}

function openTypeface(document: Pdf, face: Face, bytes: Uint8Array): Typeface {
  document.registerFont(face, bytes)
  document.font(face)
  const font = document._font
  if (!isPdfFont(font)) throw new Error('Cannot set type with this pdfkit, expected version 0.20')
  const words = new Map<string, Shaped>()
  return {
    name: font.id,
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    shape(word) {
      const shaped = words.get(word) ?? shapeWord(word, font)
      words.set(word, shaped)
      return shaped
    },
  }
}

/** No `features` are passed: pdfkit then applies kerning and ligatures, and remembers the word. */
function shapeWord(word: string, font: PdfFont): Shaped {
  const [codes, positions] = font.encode(word)
  const glyphs = codes.flatMap((code, index) => glyphOf(code, positions[index]))
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
}

function glyphOf(code: string, position: PdfPosition | undefined): readonly Glyph[] {
  if (!position) return []
  return [{ code, advance: position.xAdvance, natural: position.advanceWidth, dx: position.xOffset, dy: position.yOffset }]
}
