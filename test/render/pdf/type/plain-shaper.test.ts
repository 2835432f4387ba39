import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import type { Face } from '../../../../src/model/font.ts'
import { isPdf, isPdfFont } from '../../../../src/render/pdf/paint/pdf.ts'
import { plainShaper } from '../../../../src/render/pdf/type/plain-shaper.ts'
import { fonts } from '../fonts.ts'

const golden = new URL('../../../golden/', import.meta.url).pathname
const texts = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(md|yaml)$/.test(name))
  .map((name) => readFileSync(join(golden, name), 'utf8'))
const hard =
  'fi ffi fl fjord AVATAR To. “Yes”, l’État «Où» Şi Ёлка «Тарас», Гудок 10.5 1/2 ). – … A/62/100 Annex\u2003I'
const words = [...new Set([...texts, hard].join(' ').split(/[ \n]+/))]

const faces: readonly Face[] = ['serif', 'serif-bold', 'serif-italic', 'serif-bold-italic']

async function open(face: Face) {
  const bytes = await fonts(face)
  const document: object = new PDFDocument()
  if (!isPdf(document)) throw new Error('Cannot open a font with this pdfkit')
  document.registerFont(face, bytes)
  document.font(face)
  const font = document._font
  if (!isPdfFont(font)) throw new Error('Cannot open a font with this pdfkit')
  return { font, shape: plainShaper(bytes, (codePoint) => font.font.glyphForCodePoint(codePoint).id) }
}

test.each(faces)('sets every plain word of the golden cases as the whole engine does, in %s', async (face) => {
  const { font, shape } = await open(face)
  const set = words.flatMap((word) => shape(word) ?? [])
  expect(set.length).toBeGreaterThan(5000)
  for (const word of words.filter((candidate) => shape(candidate))) {
    const { glyphs, positions } = font.layout(word)
    const expected = glyphs.map(({ id, codePoints }, index) => ({
      id,
      codePoints: [...codePoints],
      advance: positions[index]?.xAdvance,
    }))
    expect(
      shape(word)?.map(({ id, codePoints, advanceWidth, kern }) => ({ id, codePoints, advance: advanceWidth + kern })),
      word,
    ).toEqual(expected)
  }
})

test('leaves to the engine what needs more than ligatures and kerning', async () => {
  const { shape } = await open('serif')
  expect(['e\u0301', '1\u20442', 'كلمة', '文字', 'тип-A'].map(shape)).toEqual(Array.from({ length: 5 }))
})
