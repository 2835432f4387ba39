import { expect, test } from 'vitest'
import { rightward, setWords } from '../../../../src/render/docx/words/set-words.ts'
import { toXml } from '../../../../src/render/docx/xml/to-xml.ts'
import { all, at, parse, words } from '../read-docx.ts'

/** The runs of some words: what they say, and the names of their properties. */
function runs(text: string, language: string, looks = {}): readonly (readonly [string, string])[] {
  const xml = setWords(text, language, looks)
    .map((run) => toXml(run.prepForXml({ stack: [] } as never) ?? {}))
    .join('')
  return all(parse(`<w:p>${xml}</w:p>`), 'w:r').map((run) => [
    words(run),
    (at(run, 'w:rPr')?.children ?? []).map((one) => (typeof one === 'string' ? one : one.name)).join(' '),
  ])
}

test.each([
  [
    'الوثيقة A/62/100، الصفحة 3',
    [
      ['الوثيقة ', 'rtl'],
      ['A/62/100', ''],
      ['، الصفحة 3', 'rtl'],
    ],
  ],
  [
    'منظمة Médecins Sans Frontières في 2007',
    [
      ['منظمة ', 'rtl'],
      ['Médecins Sans Frontières', ''],
      [' في 2007', 'rtl'],
    ],
  ],
  [
    '(www.un.org/ar)',
    [
      ['(', 'rtl'],
      ['www.un.org/ar', ''],
      [')', 'rtl'],
    ],
  ],
  ['12 (ب)', [['12 (ب)', 'rtl']]],
  ['100,000', [['100,000', 'rtl']]],
] as const)('Latin words and symbols have runs of their own in %s', (text, expected) => {
  expect(runs(text, 'ar')).toEqual(expected.map(([said, look]) => [said, look && `w:${look}`]))
})

test('Where letters have no slanted form, words are bold instead', () => {
  expect(runs('التكامل', 'ar', { italics: true })).toEqual([['التكامل', 'w:b w:bCs w:rtl']])
  expect(runs('一体化', 'zh', { italics: true })).toEqual([['一体化', 'w:b w:bCs']])
  expect(runs('integration', 'en', { italics: true })).toEqual([['integration', 'w:i w:iCs']])
})

test('Marks that Latin and Chinese share are those of the Chinese font in Chinese', () => {
  expect(runs('“一体化”', 'zh')).toEqual([['“一体化”', 'w:rFonts']])
  expect(runs('一体化', 'zh')).toEqual([['一体化', '']])
  expect(runs('“integration”', 'en')).toEqual([['“integration”', '']])
})

test.each([
  ['15 June 2008', '\u200e15 June 2008\u200e'],
  ['Original: English', 'Original: English'],
  ['(Annex)', '\u200e(Annex)\u200e'],
])('The figures and marks of %s stay with it', (text, expected) => {
  expect(rightward(text)).toBe(expected)
})
