import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strip } from '../../../../src/render/pdf/galley/strip.ts'
import {
  columnSums,
  giveToFill,
  heightAt,
  heightOf,
  whiteAbove,
} from '../../../../src/render/pdf/pages/column-height.ts'

const again = [strip(7, [], { before: 3 }), strip(5, [], { before: 2 })]

const anyStrip = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  before: fc.integer({ min: 0, max: 30 }),
  gives: fc.constantFrom('first', 'last', 'never'),
  isAgain: fc.boolean(),
})

test('the sums of a column are the height of its strips, with what stands again above them', () => {
  fc.assert(
    fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 20 }), fc.nat(19), fc.nat(19), (asks, one, other) => {
      const strips = asks.map(({ height, before, gives, isAgain }) =>
        strip(height, [], { before, gives, again: isAgain ? again : [] }),
      )
      const from = Math.min(one, other, strips.length - 1)
      const to = Math.min(Math.max(one, other) + 1, strips.length)
      const height = columnSums(strips)(from, to)
      const column = [...(strips[from]?.again ?? []), ...strips.slice(from, to)]
      for (const give of [-2, -0.5, 0, 1, 1.5, 2]) expect(heightAt(height, give)).toBeCloseTo(heightOf(column, give))
    }),
  )
})

test('a column is filled by the white that gives first, then by the other white, as far as either gives', () => {
  const height = { full: 100, first: 10, last: 20 }
  for (const depth of [96, 99, 100, 104, 107, 110, 121, 124])
    expect(heightAt(height, giveToFill(height, depth) ?? NaN)).toBeCloseTo(depth)
  expect(giveToFill(height, 110)).toBeCloseTo(1)
  expect(giveToFill(height, 125)).toBeUndefined()
  expect(giveToFill(height, 94)).toBeUndefined()
})

test('the white above a heading gives before that above a paragraph, and a fixed distance never does', () => {
  const whites = (give: number) =>
    (['first', 'last', 'never'] as const).map((gives) => whiteAbove({ before: 10, gives }, give))
  expect(whites(1)).toEqual([20, 10, 10])
  expect(whites(2)).toEqual([20, 17, 10])
  expect(whites(-1)).toEqual([8, 10, 10])
})
