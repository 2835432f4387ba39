import type { Strip } from '../galley/strip.ts'

/** Adds up strips that stand below one another; the white above the first is dropped. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0)
}
