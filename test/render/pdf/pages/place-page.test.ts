import { describe, expect, test } from 'vitest'
import { boxPadding, column, labels, noteRule } from '../../../../src/render/pdf/design/geometry.ts'
import { type RuleInk, type Strip, strip } from '../../../../src/render/pdf/galley/strip.ts'
import { placePage } from '../../../../src/render/pdf/pages/place-page.ts'

const line = strip(10, [])
const boxed = strip(10, [], { boxed: true })

function rulesOn(text: readonly Strip[], foot: readonly Strip[] = []): readonly RuleInk[] {
  return placePage({ column: text, give: 0, foot }).inks.filter((ink) => ink.kind === 'rule')
}

/** The heights of the frames on a page, each from its top to its bottom. */
function framesOn(text: readonly Strip[]): readonly (readonly [number, number])[] {
  const sides = rulesOn(text).filter(({ width, x }) => width === 0 && x === labels.start)
  return sides.map(({ y, height }) => [y - column.top, y - column.top + height] as const)
}

describe('a frame', () => {
  test('stands around all strips of a box, and around nothing else', () => {
    expect(framesOn([line, boxed, boxed, line])).toEqual([[10 - boxPadding, 30 + boxPadding]])
  })

  test('goes as far as the page, if the box does', () => {
    expect(framesOn([line, boxed, boxed])).toEqual([[10 - boxPadding, 30 + boxPadding]])
  })

  test('stands around each box of a page', () => {
    expect(framesOn([boxed, line, boxed])).toEqual([
      [-boxPadding, 10 + boxPadding],
      [20 - boxPadding, 30 + boxPadding],
    ])
  })

  test('has four sides', () => {
    expect(rulesOn([boxed])).toHaveLength(4)
  })
})

describe('the notes of a page', () => {
  test('end where the column ends, below a rule', () => {
    const top = column.top + column.depth - 20
    expect(rulesOn([line], [line, line]).map(({ y }) => y)).toEqual([top - noteRule.below])
    const placed = placePage({ column: [line], give: 0, foot: [strip(10, [], { anchors: ['note'] }), line] })
    expect(placed.places).toEqual([{ name: 'note', y: top }])
  })

  test('have no rule where there are none', () => {
    expect(rulesOn([line])).toEqual([])
  })
})

test('the white of a page is stretched between its strips, and not above the first', () => {
  const strips = ['one', 'two', 'three'].map((name) => strip(10, [], { before: 10, gives: 'last', anchors: [name] }))
  const { places } = placePage({ column: strips, give: 2, foot: [] })
  expect(places.map(({ y }) => y - column.top)).toEqual([0, 27, 54])
})
