import { byCodeUnit } from '../../../model/order.ts'
import { mends } from './mends.ts'
import type { Parts } from './parts.ts'
import { zip } from './zip.ts'

/**
 * Packs the parts of a document into its file. The same parts give the same bytes at every run: what docx got wrong or
 * left to chance is mended, and the archive has no times. Its entries are in the order of their paths, by which
 * `[Content_Types].xml` comes first, as the standard advises (ECMA-376, part 2).
 */
export function pack(parts: Parts): Uint8Array {
  const mended = mends.reduce((all, { mend }) => mend(all), parts)
  const sorted = [...mended].sort(([a], [b]) => byCodeUnit(a, b))
  const encoder = new TextEncoder()
  return zip(new Map(sorted.map(([path, xml]) => [path, encoder.encode(xml)])))
}
