import type { FontTables } from './font-tables.ts'
import { classOf, coverage, subtablesOf } from './layout-tables.ts'

/** Returns the change of distance between two glyphs, in units of the font: below 0 where they come closer. */
export type Kerning = (left: number, right: number) => number

/**
 * Opens the kerning of a script (OpenType 1.9, GPOS, lookup type 2). Each pair of glyphs is looked up in the bytes of
 * the font once, when it first occurs.
 */
export function kerningOf(tables: FontTables, script: string): Kerning {
  const view = tables.get('GPOS')
  const lookups = view ? subtablesOf(view, { script, tag: 'kern' }) : []
  const known = new Map<number, number>()
  return (left, right) => {
    const pair = left * 0x10000 + right
    const kept = known.get(pair)
    if (kept !== undefined || !view) return kept ?? 0
    const found = lookups.reduce((sum, subtables) => sum + firstOf(view, subtables, left, right), 0)
    known.set(pair, found)
    return found
  }
}

/** Reads the kerning of a pair from a lookup: the first subtable that has the pair decides. */
function firstOf(view: DataView, subtables: readonly number[], left: number, right: number): number {
  for (const table of subtables) {
    const index = coverage(view, table + view.getUint16(table + 2), left)
    const found =
      index < 0
        ? undefined
        : view.getUint16(table) === 1
          ? byPair(view, table, index, right)
          : byClass(view, table, left, right)
    if (found !== undefined) return found
  }
  return 0
}

/** Reads from a subtable in format 1, in which each left glyph has a sorted list of right glyphs. */
function byPair(view: DataView, table: number, index: number, right: number): number | undefined {
  const set = table + view.getUint16(table + 10 + index * 2)
  const { size, advance } = valuesOf(view, table)
  let low = 0
  let high = view.getUint16(set) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = set + 2 + middle * (2 + size)
    const glyph = view.getUint16(at)
    if (glyph === right) return advance(at + 2)
    if (glyph < right) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** Reads from a subtable in format 2, in which glyphs are grouped into classes. */
function byClass(view: DataView, table: number, left: number, right: number): number {
  const { size, advance } = valuesOf(view, table)
  const row = classOf(view, table + view.getUint16(table + 8), left)
  const column = classOf(view, table + view.getUint16(table + 10), right)
  return advance(table + 16 + (row * view.getUint16(table + 14) + column) * size)
}

/**
 * Returns the size of a pair of values in bytes, and a function that reads by how much the first of them changes the
 * advance width (OpenType 1.9, "Value Record").
 */
function valuesOf(view: DataView, table: number): { readonly size: number; readonly advance: (at: number) => number } {
  const first = view.getUint16(table + 4)
  const size = 2 * (fields(first) + fields(view.getUint16(table + 6)))
  return { size, advance: (at) => (first & 4 ? view.getInt16(at + 2 * fields(first & 3)) : 0) }
}

/** Counts the fields of a value: each bit of its format stands for one. */
function fields(format: number): number {
  let count = 0
  for (let bits = format; bits > 0; bits >>= 1) count += bits & 1
  return count
}
