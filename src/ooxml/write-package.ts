import { byCodeUnit } from '../model/order.ts'
import type { Parts } from './open-package.ts'
import { zip } from './zip.ts'

/**
 * Packs the parts of a document into its file. The same parts give the same bytes at every run: the archive has no
 * times, and its entries are in the order of their paths, by which `[Content_Types].xml` comes first, as the standard
 * advises (ECMA-376, part 2).
 */
export function writePackage(parts: Parts): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => byCodeUnit(a, b))
  const encoder = new TextEncoder()
  return zip(new Map(sorted.map(([path, xml]) => [path, encoder.encode(xml)])))
}
