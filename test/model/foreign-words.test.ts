import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foreignWords } from '../../src/model/foreign-words.ts'

/** Shows foreign words in braces, with their language. */
function shown(words: string, language = 'en'): string {
  return foreignWords(words, language)
    .map((part) =>
      part.type === 'text'
        ? part.value
        : `{${part.lang} ${part.children.map((child) => 'value' in child && child.value)}}`,
    )
    .join('')
}

test.each([
  ['Mr. محمد علي of Egypt', 'Mr. {ar محمد علي} of Egypt'],
  ['“كيف؟” was asked', '“{ar كيف؟}” was asked'],
  ['联合国（纽约）said', '{zh 联合国（纽约）}said'],
  ['in 日本の会議', 'in {ja 日本の会議}'],
  ['Мария and Σοφία, then שלום', '{ru Мария} and {el Σοφία}, then {he שלום}'],
  ['the years of 2007 (2008)', 'the years of 2007 (2008)'],
  ['α radiation', 'α radiation'],
  ['', ''],
])('In an English report %j holds the words %j', (words, expected) => {
  expect(shown(words)).toBe(expected)
})

test('Words in a script of the language are its own', () => {
  expect(shown('محمد علي', 'fa')).toBe('محمد علي')
  expect(shown('Мария', 'uk-UA')).toBe('Мария')
  expect(shown('Мария', 'ar')).toBe('{ru Мария}')
})

test('Words that run from right to left say so', () => {
  expect(foreignWords('علي', 'en')).toMatchObject([{ type: 'languageRun', direction: 'rtl' }])
  expect(foreignWords('一体', 'en')).toMatchObject([{ type: 'languageRun', direction: 'ltr' }])
})

test('No word is lost or moved', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aб中の 1.،ع؟“”α') }), (words) => {
      expect(shown(words).replace(/\{(?:ar|ru|zh|ja|el) ([^}]*)\}/g, '$1')).toBe(words)
    }),
  )
})
