import { expect, test } from 'vitest'
import { glyphDiagnostic, missingGlyphs } from '../../../../src/render/pdf/type/missing-glyphs.ts'
import type { Typography } from '../../../../src/render/pdf/type/typography.ts'
import { typedRun, typewriter } from '../fake-type.ts'

const latin: Typography = {
  ...typewriter,
  faceFor: (character) => (/[a-z ]/.test(character) ? 'serif' : undefined),
}

test('a character that no face has is one diagnostic, with all the statements that it comes from', () => {
  const found = missingGlyphs(
    [
      { runs: [typedRun('a क'), typedRun('कख')], sources: ['geneva/one'] },
      { runs: [typedRun('क')], sources: ['oslo/two', 'geneva/one'] },
    ],
    latin,
  )
  expect(found.map((one) => /U\+\w+/.exec(glyphDiagnostic(one).what)?.[0])).toEqual(['U+0915', 'U+0916'])
  expect(found.map(({ statements }) => statements)).toEqual([['geneva/one', 'oslo/two'], ['geneva/one']])
})

test('a character that is not printed is never missing', () => {
  expect(missingGlyphs([{ runs: [typedRun('a\u00ADb \u2067c\u2069\u200B')], sources: [] }], latin)).toEqual([])
})
