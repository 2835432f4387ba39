import type { Strip } from '../galley/strip.ts'

/**
 * Adds up strips that stand below one another; the white above the first is dropped. `white` tells how far the white
 * between the others is stretched or shrunk.
 */
export function heightOf(strips: readonly Strip[], white = 1): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before * white), 0)
}
