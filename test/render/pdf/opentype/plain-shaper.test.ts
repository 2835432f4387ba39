import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Face } from '../../../../src/model/font.ts'
import { plainShaper, type PlainShaper } from '../../../../src/render/pdf/opentype/plain-shaper.ts'
import { openDocument } from '../../../../src/render/pdf/paint/open-document.ts'
import { isPdfFont, type PdfFont } from '../../../../src/render/pdf/paint/pdf.ts'
import { fixture } from '../../fixture.ts'
import { fonts } from '../fonts.ts'

const faces = ['serif', 'serif-bold', 'serif-italic', 'serif-bold-italic'] as const satisfies readonly Face[]

const letters = [...'ABCEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzffiillÅåØøÆæœŁłČčŽžéèêßñ0123456789.,;:!?()[]/-–—‘’“”…&%"\'·«»§¶°±×÷¼µ\u00A0\u2002\u2009']

/** Both shapers of a face: ours, and fontkit, by way of pdfkit. */
async function shapersOf(face: Face): Promise<{ readonly plain: PlainShaper; readonly font: PdfFont }> {
  const document = openDocument(fixture.meta)
  const bytes = await fonts(face)
  document.registerFont(face, bytes)
  document.font(face)
  const font = document._font
  if (!isPdfFont(font)) throw new Error('Expected a font of pdfkit 0.20')
  return { plain: plainShaper(bytes, (codePoint) => font.font.glyphForCodePoint(codePoint).id), font }
}

function byFontkit(word: string, font: PdfFont): ReturnType<PlainShaper> {
  const { glyphs, positions } = font.layout(word)
  return glyphs.map(({ id, codePoints }, index) => ({ id, codePoints: [...codePoints], natural: positions[index]?.advanceWidth ?? 0, advance: positions[index]?.xAdvance ?? 0 }))
}

test.each(faces)('%s: words come out as fontkit shapes them, with ligatures and kerning', async (face) => {
  const { plain, font } = await shapersOf(face)
  const known = ['office', 'fjord', 'AVATAR', 'To', 'A/62/100', '“T”,', '1990–2007', 'Łódź', 'affluent', '…', 'III\u2002', '·', '§ 5']
  for (const word of known) expect(plain(word), word).toEqual(byFontkit(word, font))
  const words = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((characters) => characters.join(''))
  fc.assert(fc.property(words, (word) => {
    expect(plain(word)).toEqual(byFontkit(word, font))
  }), { numRuns: 2000 })
})

test('words of other scripts, and letters with combining marks, are left to fontkit', async () => {
  const { plain } = await shapersOf('serif')
  for (const word of ['мир', 'e\u0301tude', 'سلام', '和平', 'a\u00ADb']) expect(plain(word), word).toBeUndefined()
})
