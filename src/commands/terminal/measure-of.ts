import type { Stream } from '../../host/host.ts'

/**
 * Tells how wide to set something on a stream: as wide as that is, a text no wider than one likes to read, and nothing
 * narrower than words need.
 */
export function measureOf({ columns }: Stream, most = 100): number {
  return Math.min(most, Math.max(40, columns))
}
