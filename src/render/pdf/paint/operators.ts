import { tones } from '../design/text-styles.ts'
import type { GroundInk, RuleInk } from '../galley/strip.ts'

/**
 * Writes the operators that paint a grey ground (ISO 32000-1, 8.5). Each step of the shade takes a little from white:
 * black words can be read even on the darkest ground, with a contrast of 9 to 1.
 */
export function groundOperators({ x, y, width, height, shade }: GroundInk): string {
  return `${(1 - shade * 0.055).toFixed(3)} g ${[x, y, width, height].map(decimal).join(' ')} re f 0 g`
}

/** Writes the operators that paint a thin line (ISO 32000-1, 8.5). */
export function ruleOperators({ x, y, width, height, weight, tone }: RuleInk): string {
  const from = `${decimal(x)} ${decimal(y)} m`
  const to = `${decimal(x + width)} ${decimal(y + height)} l`
  return `${decimal(weight)} w ${tones[tone]} G ${from} ${to} S`
}

/** Writes a number for a content stream, with at most three decimals and without an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
