import { tagAt } from './table-of.ts'

/** Where the subtables of a lookup stand in their table; the first that applies is the only one. */
export interface Lookup {
  readonly type: number
  readonly subtables: readonly number[]
}

/** The type that only points to subtables of another, which stand far away, by table (OpenType 1.9, lookup types 7 of GSUB, 9 of GPOS). */
const extension = { GSUB: 7, GPOS: 9 } as const

/** Finds the lookups of a feature that apply to a script in the font's usual language, in the order in which they apply. `table` is GSUB or GPOS, which `kind` says. */
export function lookupsOf(table: DataView, kind: keyof typeof extension, script: string, feature: string): readonly Lookup[] {
  const features = table.getUint16(6)
  const wanted = featuresOf(table, script).filter((index) => tagAt(table, features + 2 + 6 * index) === feature)
  const indices = new Set(wanted.flatMap((index) => numbersAt(table, features + table.getUint16(features + 6 + 6 * index) + 2)))
  return [...indices].sort((a, b) => a - b).map((index) => lookupAt(table, kind, index))
}

/** The features of a script, or of the default script where the font does not know that one. */
function featuresOf(table: DataView, script: string): readonly number[] {
  const scripts = table.getUint16(4)
  const records = Array.from({ length: table.getUint16(scripts) }, (_, index) => scripts + 2 + 6 * index)
  const record = records.find((at) => tagAt(table, at) === script) ?? records.find((at) => tagAt(table, at) === 'DFLT')
  if (record === undefined) return []
  const found = scripts + table.getUint16(record + 4)
  const usual = table.getUint16(found)
  return usual === 0 ? [] : numbersAt(table, found + usual + 4)
}

function lookupAt(table: DataView, kind: keyof typeof extension, index: number): Lookup {
  const lookups = table.getUint16(8)
  const at = lookups + table.getUint16(lookups + 2 + 2 * index)
  const type = table.getUint16(at)
  const subtables = numbersAt(table, at + 4).map((offset) => at + offset)
  const [first] = subtables
  if (type !== extension[kind] || first === undefined) return { type, subtables }
  return { type: table.getUint16(first + 2), subtables: subtables.map((subtable) => subtable + table.getUint32(subtable + 4)) }
}

/** Reads a list of numbers behind their count. */
function numbersAt(table: DataView, at: number): readonly number[] {
  return Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index))
}
