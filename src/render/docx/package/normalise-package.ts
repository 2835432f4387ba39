import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { byCodeUnit } from '../../../model/order.ts'
import { mends, type Parts } from './mends.ts'

/** Compression level, fixed, so that a change of default changes no byte. */
const level = 6

const contentTypes = '[Content_Types].xml'

/**
 * Makes the bytes of a document the same at every run: the package is unzipped, what docx got wrong or left to chance is mended, and it is zipped again
 * without folders and times, its entries in order, the content types first as the standard advises (ECMA-376, part 2).
 */
export function normalisePackage(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  const parts: Parts = new Map(files.map(([path, part]) => [path, strFromU8(part)]))
  const mended = mends.reduce((all, { mend }) => mend(all), parts)
  const sorted = [...mended].sort(([a], [b]) => rank(a) - rank(b) || byCodeUnit(a, b))
  return zipSync(Object.fromEntries(sorted.map(([path, xml]) => [path, strToU8(xml)])), { level, mtime: earliest() })
}

function rank(path: string): number {
  return path === contentTypes ? 0 : 1
}

/** The earliest time that an archive can hold, in local time, since fflate 0.8 writes it so: the same bytes in every time zone. */
function earliest(): Date {
  return new Date(1980, 0, 1)
}
