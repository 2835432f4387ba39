import { expect, test } from 'vitest'
import { lineToFit } from '../../../../src/render/pdf/lines/line-to-fit.ts'
import { characterWidth, readLine, typedRun, typewriter } from '../fake-type.ts'

function fitted(text: string, characters: number): string | undefined {
  const line = lineToFit(typedRun(text), characters * characterWidth, typewriter)
  return line && readLine(line)
}

test.each([
  ['a title that just fits', 'peace operations', 16, 'peace operations'],
  ['a title that just does not', 'peace operations', 15, 'peace …'],
  ['a title whose last word is narrower than the ellipsis', 'peace I', 7, 'peace I'],
  ['as many words as there is room for', 'one two six ten nine five four', 17, 'one two six ten …'],
  ['all words but the last', 'a b c d e f g h i j', 18, 'a b c d e f g h …'],
  ['one word of many', 'one two six ten nine five four', 6, 'one …'],
  ['letters, if no word fits', 'operations are', 5, 'oper…'],
  ['letters of a word that stands alone', 'operations', 9, 'operatio…'],
  ['letters that are longer than one unit', '𐐀𐐁𐐂𐐃', 3, '𐐀𐐁…'],
  ['characters of a title in Chinese, which has no spaces', '多层面综合和平行动：趋势与挑战', 10, '多层面综合和平行……'],
  ['a quotation in Chinese up to its end', '关于“一带一路”倡议的专题讨论会', 10, '关于“一带一路”……'],
  ['no colon before an ellipsis', '多层面综合和平行动：趋势与挑战', 12, '多层面综合和平行动……'],
  ['no part of a word or a figure in Chinese', '一体化与integration的2007年', 12, '一体化与……'],
  ['a title in Chinese that just fits', '趋势与挑战', 5, '趋势与挑战'],
  ['nothing, if no letter fits', 'operations', 1, undefined],
])('A line holds %s', (_, text, characters, expected) => {
  expect(fitted(text, characters)).toBe(expected)
})

test('A line holds as much as there is room for, whatever the room', () => {
  const words = 'a bb ccc dd e fff g hh iii j kk'
  for (let room = 3; room < words.length; room += 1) {
    const starts = words.split(' ').map((__, index, all) => `${all.slice(0, index).join(' ')} …`)
    expect(fitted(words, room)).toBe(starts.findLast((start) => start.length <= room && start !== ' …'))
  }
})

test('Of a text without end little is looked at', () => {
  let looked = 0
  const faceFor: (typeof typewriter)['faceFor'] = () => {
    looked += 1
    return 'serif'
  }
  const text = 'many words '.repeat(2000)
  lineToFit(typedRun(text), 400, { ...typewriter, faceFor })
  expect(looked).toBeLessThan(2 * text.length)
})
