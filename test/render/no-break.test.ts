import { expect, test } from 'vitest'
import { noBreakOffsets } from '../../src/render/no-break.ts'

/** Writes a text with `¦` for each space where a line may break, and `~` for each where it may not. */
function withBreaks(text: string): string {
  const offsets = noBreakOffsets(text)
  return text.replace(/ /g, (_, at: number) => (offsets.has(at + 1) ? '~' : '¦'))
}

test.each([
  ['On 10 May 2007', 'On¦10~May¦2007'],
  ['paragraph 3 (b) says', 'paragraph¦3~(b)¦says'],
  ['of paragraph 231 (a) (ii) (see', 'of¦paragraph¦231~(a)~(ii)¦(see'],
  ['du paragraphe 231 a) que', 'du¦paragraphe¦231~a)¦que'],
  ['in 2007 (see below)', 'in¦2007¦(see¦below)'],
  ['of 100 delegations', 'of¦100¦delegations'],
  ['since 2.5 million', 'since¦2.5¦million'],
  ['said Mr. Eide and K. Annan', 'said¦Mr.~Eide¦and¦K.~Annan'],
  ['resolution No. 5', 'resolution¦No.~5'],
  ['the UN. Later', 'the¦UN.~Later'],
  ['see para. 14 of the paper. A list', 'see¦para.~14~of¦the¦paper.¦A¦list'],
  ['one – two — three · four', 'one~–¦two~—¦three~·¦four'],
])('In %j a line breaks as in %s', (text, expected) => {
  expect(withBreaks(text)).toBe(expected)
})

test.each([
  ['A/62/100', [1, 2, 3, 4, 5, 6, 7]],
  ['E/CN.4/2', [1, 2, 3, 4, 5, 6, 7]],
  ['and/or', []],
])('The symbol %s is broken nowhere, and other words may break after a stroke', (text, offsets) => {
  const inside = [...noBreakOffsets(text)].filter((offset) => offset < text.length)
  expect(inside.sort((a, b) => a - b)).toEqual(offsets)
})

test('A month keeps both its Arabic names together', () => {
  expect([...noBreakOffsets('أيار/مايو')]).toContain(5)
})
