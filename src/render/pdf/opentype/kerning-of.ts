import { classOf } from './class-of.ts'
import { coverageIndex } from './coverage-index.ts'
import { lookupsOf } from './lookups-of.ts'
import { tableOf } from './table-of.ts'

/** How much nearer a glyph stands to the one after it (below 0), or farther, in the font's units. */
export type Kerning = (glyph: number, next: number) => number

const pairs = 2

/** Of what a pair may adjust, the advance of its first glyph: what kerning is. */
const advanceOnly = 4

/** Reads the kerning of a font for a script: pair adjustments, by glyph and by class (OpenType 1.9, GPOS lookup type 2). Undefined where it does more than kern. */
export function kerningOf(font: Uint8Array, script: string): Kerning | undefined {
  const table = tableOf(font, 'GPOS')
  if (table === undefined) return () => 0
  const lookups = lookupsOf(table, 'GPOS', script, 'kern')
  const subtables = lookups.flatMap((lookup) => lookup.subtables)
  const isPlain = lookups.every(({ type }) => type === pairs) && subtables.every((at) => table.getUint16(at + 4) === advanceOnly && table.getUint16(at + 6) === 0)
  if (!isPlain) return undefined
  return (glyph, next) => {
    let sum = 0
    for (const lookup of lookups) {
      for (const at of lookup.subtables) {
        const by = adjustment(table, at, glyph, next)
        if (by === undefined) continue
        sum += by
        break
      }
    }
    return sum
  }
}

/** What one subtable says of a pair; undefined where it says nothing, and the next is asked. */
function adjustment(table: DataView, at: number, glyph: number, next: number): number | undefined {
  const index = coverageIndex(table, at + table.getUint16(at + 2), glyph)
  if (index < 0) return undefined
  if (table.getUint16(at) === 1) return byGlyph(table, at + table.getUint16(at + 10 + 2 * index), next)
  const first = classOf(table, at + table.getUint16(at + 8), glyph)
  const second = classOf(table, at + table.getUint16(at + 10), next)
  return table.getInt16(at + 16 + 2 * (first * table.getUint16(at + 14) + second))
}

/** Looks the second glyph up among the pairs of the first. */
function byGlyph(table: DataView, set: number, next: number): number | undefined {
  let [low, high] = [0, table.getUint16(set) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const second = table.getUint16(set + 2 + 4 * middle)
    if (second === next) return table.getInt16(set + 4 + 4 * middle)
    if (next < second) high = middle - 1
    else low = middle + 1
  }
  return undefined
}
