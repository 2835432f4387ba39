import { expect, test } from 'vitest'
import { evenHeight, leftOver } from '../../../../src/render/docx/pages/fill-columns.ts'

test.each([
  ['divide into columns of the same length', 3, [3, 3, 3], 3],
  ['do not', 2, [3, 3, 3], 6],
  ['stand in one column', 1, [1, 2, 3], 6],
  ['would go on in a third column if the first two were shorter', 2, [2, 3, 2, 2], 5],
  ['are of different heights, in their order', 2, [5, 1, 1, 1], 5],
  ['are none', 2, [], 0],
])('Columns are as short as their items allow, where these %s', (_, count, heights, expected) => {
  expect(evenHeight({ count, heights })).toBe(expected)
})

test.each([
  ['nothing, where all items fit', 2, [4, 4, 4, 4], []],
  ['the items after those that fit, column by column', 2, [4, 4, 4, 4, 1, 2], [1, 2]],
  ['what would stand in one column more, if the first are not full', 2, [5, 4, 5, 1], [5, 1]],
  ['what begins with the first item that no column can hold', 2, [4, 9, 1], [9, 1]],
])('Of columns of the height 8 is left over %s', (_, count, heights, expected) => {
  expect(leftOver({ count, heights }, 8)).toEqual({ count, heights: expected })
})
