import type { PdfFont, PdfGlyph } from './pdf.ts'

/** The glyphs of a face that will be embedded in a document. */
export interface Subset {
  /** Adds a glyph to the subset, and returns the four hexadecimal digits that stand for it in the file. */
  codeOf(glyph: PdfGlyph): string
}

/**
 * Opens the subset of a font. Here a glyph has a code for each text that it stands for. In pdfkit 0.20.2 a glyph always
 * stands for the characters that it was first used for. Arabic letters share shapes, and their dots are separate
 * glyphs: a reader of the file would then find the wrong letter.
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
 * The character that the dots of Arabic letters stand for, since the letter itself is the text of another glyph. PDF/A
 * requires a character for every glyph (ISO 19005-2, 6.2.11.7).
 */
const joiner = 0x200d

/**
 * Lets each use of a glyph have its own characters. fontkit 2.0.4, which pdfkit 0.20.2 uses to shape words, remembers a
 * glyph only with the characters of its first use.
 */
function keepCodePoints({ font }: PdfFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints)
    return codePoints ? Object.create(glyph, { codePoints: { value: codePoints } }) : glyph
  }
}
