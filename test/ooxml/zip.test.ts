import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zip } from '../../src/ooxml/zip.ts'

test('An archive gives back its files, in their order, with names and words of any script', () => {
  const files = { 'b.xml': '<b/>', 'a/empty.xml': '', 'é.xml': 'Übereinkunft '.repeat(5000) }
  const packed = zip(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
  expect(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
    Object.entries(files),
  )
  expect(packed.length).toBeLessThan(2000)
})
