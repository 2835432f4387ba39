import { expect, test } from 'vitest'
import { closest, languageOf, tagIn, wordsFor } from '../../src/model/text.ts'

test.each([
  ['fr-CH', 'fr-CH'],
  ['fr', 'fr'],
  ['fr-BE', 'fr'],
  ['zh', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['f', undefined],
  ['es', undefined],
])('the language closest to %s is %s, in whatever order they stand', (wanted, found) => {
  const tags = ['en', 'zh-Hant', 'fr-CH', 'fr-CA', 'fr', 'zh-Hans']
  expect(closest(tags, wanted)).toBe(found)
  expect(closest(tags.toReversed(), wanted)).toBe(found)
})

test('a text is shown in the first language wanted that it has, else in its first by tag', () => {
  const text = { nb: 'norsk', 'fr-CH': 'suisse', fr: 'français', da: 'dansk' }
  expect([['fr-CA', 'nb'], ['es', 'nb'], ['es']].map((wanted) => languageOf(text, wanted))).toEqual(['fr', 'nb', 'da'])
  expect(wordsFor(text, ['es', 'fr-CH'])).toBe('suisse')
  expect([tagIn(text, 'fr-BE'), tagIn(text, 'es')]).toEqual(['fr', undefined])
  expect([languageOf({}, ['en']), wordsFor({}, ['en'])]).toEqual([undefined, ''])
})
