import { expect, test } from 'vitest'
import { linesOf, widthOf } from '../../../../src/render/docx/pages/measure-text.ts'

test.each([
  ['nn', 200],
  ['i.', 105.6],
  ['~', 108.2],
  ['é', 88.8],
  ['“’', 155.4],
  ['п', 100],
  ['与', 200],
  ['“与”', 600],
  ['œ', 144.4],
  ['\u200e', 0],
  ['سلام', 512],
])('In type of 10 points the letters %s are %d twips wide', (words, width) => {
  expect(widthOf(words, 10)).toBeCloseTo(width)
  expect(widthOf(words, 20)).toBeCloseTo(2 * width)
})

test('Bold letters have widths of their own', () => {
  expect(widthOf('ni', 10, true)).toBeCloseTo(166.8)
})

const column = { size: 10, bold: false, width: 450, firstLess: 0 }

test.each([
  ['two words that just fit', 'nn nn', {}, 1],
  ['two words that just do not', 'nn nn', { width: 449 }, 2],
  ['a space at the end of a line', 'nn nn ', {}, 1],
  ['words after a space that ended a line', 'nn nn nn', {}, 2],
  ['a first line that has less room', 'nn nn', { firstLess: 1 }, 2],
  ['a second line, which has all its room', 'nn nn nn', { firstLess: 250 }, 2],
  ['bold words, which are wider', 'nn nn', { bold: true }, 2],
  ['Chinese words, which break anywhere', '与会者', {}, 2],
  ['Chinese words with quotation marks, which are as wide', '“与”', {}, 2],
  ['Arabic words, of which more stand on a line than their widest letters tell', 'سلام سلام', { width: 850 }, 1],
  ['figures in Chinese, with white on both sides', '与10会', { width: 700 }, 1],
  ['figures in Chinese that would fit without that white', '与10会', { width: 699 }, 2],
  ['Russian words, of letters that are narrower on average than by themselves', 'пойти', { width: 490 }, 1],
  ['a word as long as a line', 'nnnn', { width: 400 }, 1],
  ['a word that is longer than two lines', 'nnnnn', { width: 200 }, 3],
  ['what stands beside the end of a longer word', 'nnnnn n', { width: 250 }, 3],
  ['what does not fit beside the end of a longer word', 'nnnnn nn', { width: 250 }, 3],
  ['no words, of which there is one empty line', '', {}, 1],
])('Lines are counted of %s', (_, words, measure, lines) => {
  expect(linesOf(words, { ...column, ...measure })).toBe(lines)
})
