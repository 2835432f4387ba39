import { expect, test } from 'vitest'
import { faces } from '../../../../src/model/font.ts'
import { openDocument } from '../../../../src/render/pdf/paint/open-document.ts'
import { openTypeface } from '../../../../src/render/pdf/paint/open-typeface.ts'
import { charactersOf } from '../../../../src/render/pdf/type/opentype/characters.ts'
import { tablesOf } from '../../../../src/render/pdf/type/opentype/font-tables.ts'
import { fixture } from '../../fixture.ts'
import { fonts } from '../fonts.ts'

test.each(faces)('%s has the characters that the engine of the PDF finds in it', async (face) => {
  const bytes = await fonts(face)
  const typeface = openTypeface(openDocument(fixture.meta), face, bytes)
  const characters = charactersOf(tablesOf(bytes))
  const differing = Array.from({ length: 0x30000 }, (_, codePoint) => codePoint).filter(
    (codePoint) => characters.has(codePoint) !== typeface.has(codePoint),
  )
  expect(differing.slice(0, 10).map((codePoint) => `U+${codePoint.toString(16)}`)).toEqual([])
  expect(characters.size).toBeGreaterThan(100)
})

test('a font without a map has no characters, and one with a strange map only is no font of ours', () => {
  expect(charactersOf(new Map()).size).toBe(0)
  const strange = new DataView(new Uint8Array([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 6]).buffer)
  expect(() => charactersOf(new Map([['cmap', strange]]))).toThrow('format 4 or 12')
})

test('a character whose glyph is the empty box is none that the font has', () => {
  const group = [0, 0, 0, 65, 0, 0, 0, 67, 0, 0, 0, 0]
  const map = [0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, ...group]
  const view = new DataView(new Uint8Array([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, ...map]).buffer)
  expect([...charactersOf(new Map([['cmap', view]]))]).toEqual([66, 67])
})
