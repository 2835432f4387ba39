import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strip } from '../../../../src/render/pdf/galley/strip.ts'
import { columnSums, heightOf } from '../../../../src/render/pdf/pages/column-height.ts'

const again = [strip(7, [], { before: 3 }), strip(5, [], { before: 2 })]

const anyStrip = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  before: fc.integer({ min: 0, max: 30 }),
  isAgain: fc.boolean(),
})

test('the sums of a column are the height of its strips, with what stands again above them', () => {
  fc.assert(
    fc.property(fc.array(anyStrip, { minLength: 1, maxLength: 20 }), fc.nat(19), fc.nat(19), (asks, one, other) => {
      const strips = asks.map(({ height, before, isAgain }) =>
        strip(height, [], { before, again: isAgain ? again : [] }),
      )
      const from = Math.min(one, other, strips.length - 1)
      const to = Math.min(Math.max(one, other) + 1, strips.length)
      const { solid, white } = columnSums(strips)(from, to)
      const column = [...(strips[from]?.again ?? []), ...strips.slice(from, to)]
      expect(solid + white).toBe(heightOf(column))
    }),
  )
})
