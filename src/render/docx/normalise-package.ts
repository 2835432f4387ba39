import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { byCodeUnit } from '../../model/order.ts'
import { mends, type Parts } from './mends.ts'

/** Where every entry's time stands: the earliest that a zip archive can hold. In local time, as fflate writes it, so the same in every time zone. */
const noTime = new Date(1980, 0, 1)

/** Compression level, fixed, so that a change of default changes no byte. */
const level = 6

const contentTypes = '[Content_Types].xml'

/**
 * Makes the bytes of a document the same at every run: the package is unzipped, what docx got wrong or left to chance is mended, and it is zipped again with
 * its entries in order, the content types first as the standard advises (ECMA-376, part 2), and without time.
 */
export function normalisePackage(bytes: Uint8Array): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  const mended = mends.reduce<Parts>((all, { mend }) => mend(all), parts)
  const paths = [...mended.keys()].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b))
  const entries: Zippable = Object.fromEntries(paths.map((path) => [path, strToU8(mended.get(path) ?? '')]))
  return zipSync(entries, { level, mtime: noTime })
}

function rank(path: string): number {
  return path === contentTypes ? 0 : 1
}
