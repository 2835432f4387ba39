import type { FontTables } from './font-tables.ts'
import { coverage, subtablesOf } from './layout-tables.ts'

/** A glyph that stands for several glyphs, and how many these are. */
export interface Ligature {
  readonly glyph: number
  readonly length: number
}

/** Finds the ligature that begins at an index of a row of glyphs, if there is one. */
export type Ligatures = (glyphs: readonly number[], from: number) => Ligature | undefined

/**
 * Opens the ligatures of a script that are always set, such as `fi` (OpenType 1.9, GSUB, lookup type 4). A font lists
 * the longest ligatures first.
 */
export function ligaturesOf(tables: FontTables, script: string): Ligatures {
  const view = tables.get('GSUB')
  const subtables = view ? subtablesOf(view, { script, tag: 'liga' }).flat() : []
  const sets = new Map<number, readonly KnownLigature[]>()
  return (glyphs, from) => {
    const first = glyphs[from]
    if (first === undefined || !view) return undefined
    const known = sets.get(first) ?? subtables.flatMap((table) => startingWith(view, table, first))
    sets.set(first, known)
    return known.find(({ rest }) => rest.every((glyph, index) => glyphs[from + 1 + index] === glyph))
  }
}

/** A ligature, with the glyphs that follow the first one. */
interface KnownLigature extends Ligature {
  readonly rest: readonly number[]
}

function startingWith(view: DataView, table: number, first: number): readonly KnownLigature[] {
  const index = coverage(view, table + view.getUint16(table + 2), first)
  if (index < 0) return []
  const set = table + view.getUint16(table + 6 + index * 2)
  return Array.from({ length: view.getUint16(set) }, (_, at) =>
    ligatureAt(view, set + view.getUint16(set + 2 + at * 2)),
  )
}

function ligatureAt(view: DataView, at: number): KnownLigature {
  const length = view.getUint16(at + 2)
  return {
    glyph: view.getUint16(at),
    length,
    rest: Array.from({ length: length - 1 }, (_, index) => view.getUint16(at + 4 + index * 2)),
  }
}
