import { coverageIndex } from './coverage-index.ts'
import { lookupsOf, type Lookup } from './lookups-of.ts'
import { tableOf } from './table-of.ts'

/** A glyph that stands for several. */
export interface Ligature {
  readonly glyph: number
  /** How many glyphs it takes the place of. */
  readonly length: number
}

/** Finds the ligature with which some glyphs begin, from a place on. */
export type Ligatures = (glyphs: readonly number[], from: number) => Ligature | undefined

const ligatures = 4

/** Reads the usual ligatures of a font for a script (OpenType 1.9, GSUB lookup type 4). Undefined where the feature does more than join glyphs. */
export function ligaturesOf(font: Uint8Array, script: string): Ligatures | undefined {
  const table = tableOf(font, 'GSUB')
  if (table === undefined) return () => undefined
  const lookups = lookupsOf(table, 'GSUB', script, 'liga')
  if (lookups.length > 1 || lookups.some(({ type }) => type !== ligatures)) return undefined
  return (glyphs, from) => ligatureIn(table, lookups[0], glyphs, from)
}

function ligatureIn(table: DataView, lookup: Lookup | undefined, glyphs: readonly number[], from: number): Ligature | undefined {
  for (const at of lookup?.subtables ?? []) {
    const index = coverageIndex(table, at + table.getUint16(at + 2), glyphs[from] ?? 0)
    const found = index < 0 ? undefined : ligatureOf(table, at + table.getUint16(at + 6 + 2 * index), glyphs, from)
    if (found !== undefined) return found
  }
  return undefined
}

/** The ligatures that begin with one glyph stand in the order of preference: the longer before the shorter. */
function ligatureOf(table: DataView, set: number, glyphs: readonly number[], from: number): Ligature | undefined {
  for (let index = 0; index < table.getUint16(set); index += 1) {
    const at = set + table.getUint16(set + 2 + 2 * index)
    const length = table.getUint16(at + 2)
    let same = 1
    while (same < length && glyphs[from + same] === table.getUint16(at + 2 + 2 * same)) same += 1
    if (same === length) return { glyph: table.getUint16(at), length }
  }
  return undefined
}
