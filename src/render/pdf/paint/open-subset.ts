import type { PdfFont, PdfGlyph } from './pdf.ts'

/** The glyphs of a face that a document will hold. */
export interface Subset {
  /** Takes a glyph in, and returns the four hexadecimal digits that stand for it in the file. */
  codeOf(glyph: PdfGlyph): string
}

/**
 * Opens the subset of a font. In pdfkit 0.20.2 a glyph stands for the characters that it was first seen with. Arabic
 * letters share shapes, and have their dots apart: a reader of the file would find one letter for another. Here a glyph
 * has a code for every text that it stands for.
 */
export function openSubset(font: PdfFont): Subset {
  keepCodePoints(font)
  const codes = new Map<string, number>()
  const codeFor = ({ id, advanceWidth, codePoints }: PdfGlyph) => {
    const first = font.subset.includeGlyph(id)
    const code = font.unicode[first] === undefined ? first : font.subset.glyphs.push(id) - 1
    font.widths[code] ??= advanceWidth * font.scale
    font.unicode[code] ??= codePoints.length > 0 ? codePoints : [joiner]
    return code
  }
  return {
    codeOf(glyph) {
      const name = `${glyph.id} ${glyph.codePoints.join(' ')}`
      const code = codes.get(name) ?? codeFor(glyph)
      codes.set(name, code)
      return code.toString(16).padStart(4, '0')
    },
  }
}

/**
 * What the dots of Arabic letters stand for, whose own glyph says it all: PDF/A asks that every glyph say something
 * (ISO 19005-2, 6.2.11.7).
 */
const joiner = 0x200d

/**
 * fontkit 2.0.4, which pdfkit 0.20.2 shapes with, remembers a glyph with the characters that it was first asked for
 * with: each has its own here.
 */
function keepCodePoints({ font }: PdfFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints)
    return codePoints ? Object.create(glyph, { codePoints: { value: codePoints } }) : glyph
  }
}
