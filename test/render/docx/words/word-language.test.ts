import { expect, test } from 'vitest'
import { wordLanguage } from '../../../../src/render/docx/words/word-language.ts'

test.each([
  ['en', { value: 'en-GB' }],
  ['zh', { eastAsia: 'zh-CN' }],
  ['ja', { eastAsia: 'ja' }],
  ['ar', { bidirectional: 'ar-SA' }],
  ['fa', { bidirectional: 'fa' }],
  ['fr', { value: 'fr-FR' }],
  ['no', { value: 'nb-NO' }],
  ['sw', { value: 'sw' }],
  ['zhx', { value: 'zhx' }],
])('Word is told %s by its country, in the attribute for its script', (lang, named) => {
  expect(wordLanguage(lang)).toEqual(named)
})
