import { expect, test } from 'vitest'
import { levelTextOf, numerals } from '../../../../src/render/docx/numbering/numerals.ts'

test.each([
  ['decimal', [1, 10, 14], ['1', '10', '14']],
  ['upperRoman', [4, 9, 14, 40, 50, 90, 100], ['IV', 'IX', 'XIV', 'XL', 'L', 'XC', 'C']],
  ['lowerLetter', [1, 26, 27, 28], ['a', 'z', 'aa', 'bb']],
  ['arabicAbjad', [1, 2, 3, 4, 5, 6], ['أ', 'ب', 'ج', 'د', 'هـ', 'و']],
  ['chineseCounting', [3, 10, 12, 20, 21], ['三', '十', '十二', '二十', '二十一']],
])('Word counts in %s', (format, counts, written) => {
  const numeral = numerals.find((one) => one.format === format)
  expect(counts.map((count) => numeral?.write(count))).toEqual(written)
})

test.each([
  [['14.', '15.'], 14, { format: 'decimal', text: '%.' }],
  [['S1.', 'S2.'], 1, { format: 'decimal', text: 'S%.' }],
  [['(h)', '(i)', '(j)'], 8, { format: 'lowerLetter', text: '(%)' }],
  [['(i)', '(ii)'], 1, { format: 'lowerRoman', text: '(%)' }],
  [['i)'], 1, { format: 'lowerRoman', text: '%)' }],
  [['Annex I', 'Annex II'], 1, { format: 'upperRoman', text: 'Annex %' }],
  [['(أ)', '(ب)', '(ج)', '(د)', '(هـ)'], 1, { format: 'arabicAbjad', text: '(%)' }],
  [['12 -', '13 -'], 12, { format: 'decimal', text: '%', tail: ' -' }],
  [['附件一', '附件二'], 1, { format: 'chineseCounting', text: '附件%' }],
])("The labels %j, counted from %i, are a level of Word's", (labels, first, level) => {
  expect(levelTextOf(labels.map((label, index) => ({ label, count: first + index })))).toEqual(level)
})

test.each([[['•', '•']], [['1.', '3.']], [['(a)', 'b)']], [['100%', '100%']], [['1%']]])(
  'The labels %j are none',
  (labels) => {
    expect(levelTextOf(labels.map((label, index) => ({ label, count: 1 + index })))).toBeUndefined()
  },
)
