import { expect, test } from 'vitest'
import { decimal, groundOperators, ruleOperators } from '../../../../src/render/pdf/paint/operators.ts'

function greyOf(shade: number): number {
  const operators = groundOperators({ kind: 'ground', x: 1, y: 2, width: 3, height: 4, shade })
  expect(operators).toMatch(/ g 1 2 3 4 re f 0 g$/)
  return Number.parseFloat(operators)
}

test('black words can be read on the darkest ground (WCAG 2.2, 1.4.6)', () => {
  const luminance = ((greyOf(6) + 0.055) / 1.055) ** 2.4
  expect((luminance + 0.05) / 0.05).toBeGreaterThan(7)
})

test('every shade can be told from the next one', () => {
  for (const shade of [1, 2, 3, 4, 5, 6]) expect(greyOf(shade - 1) - greyOf(shade)).toBeGreaterThan(0.05)
})

test('a rule runs to the right, or down', () => {
  const rule = { kind: 'rule', x: 10, y: 20, weight: 0.5, tone: 'quiet' } as const
  expect(ruleOperators({ ...rule, width: 100, height: 0 })).toBe('0.5 w 0.38 G 10 20 m 110 20 l S')
  expect(ruleOperators({ ...rule, width: 0, height: 100 })).toBe('0.5 w 0.38 G 10 20 m 10 120 l S')
})

test('numbers have three decimals at most, and no exponent', () => {
  expect([1, 0.12345, 1e-9, -2.5].map(decimal)).toEqual(['1', '0.123', '0', '-2.5'])
})
