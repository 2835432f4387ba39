import { tablesOf } from '../type/opentype/tables-of.ts'
import type { PdfFont } from './pdf.ts'

/**
 * pdfkit 0.20.2 asks a font how it leans and whether it is a typewriter's. fontkit 2.0.4 then reads the names of all
 * its glyphs, several thousand, which nobody wants to know: this answers instead, from the same table (OpenType 1.9,
 * post).
 */
export function skipGlyphNames({ font }: PdfFont, bytes: Uint8Array): void {
  const post = tablesOf(bytes).get('post')
  if (post) font._tables.post = { isFixedPitch: post.getUint32(12), italicAngle: post.getInt32(4) / 0x10000 }
}
