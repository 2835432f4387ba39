import { tagAt } from './font-tables.ts'

/*
 * What the two layout tables of a font have in common: GSUB, which substitutes glyphs, and GPOS, which places them
 * (OpenType 1.9, "Common Table Formats").
 */

/** A feature of a font, for a script, both by their tags: `liga` for `latn`. */
export interface Feature {
  readonly script: string
  readonly tag: string
}

/**
 * Finds where the subtables of a feature start in a layout table. Returns one list for each lookup, in the order in
 * which the lookups apply. For a script that the font does not name, its default script is used.
 */
export function subtablesOf(view: DataView, { script, tag }: Feature): readonly (readonly number[])[] {
  const language = languageAt(view, view.getUint16(4), script)
  if (language === undefined) return []
  const features = view.getUint16(6)
  const wanted = offsets(view, language + 4, (at) => features + 2 + view.getUint16(at) * 6).filter(
    (at) => tagAt(view, at) === tag,
  )
  const lookups = wanted.flatMap((at) =>
    offsets(view, features + view.getUint16(at + 4) + 2, (index) => view.getUint16(index)),
  )
  return [...new Set(lookups)].sort((a, b) => a - b).map((index) => subtables(view, index))
}

/** Returns the index of a glyph in a coverage table, or -1 if the table does not have the glyph. */
export function coverage(view: DataView, table: number, glyph: number): number {
  const at = recordOf(view, table, glyph)
  if (at < 0) return -1
  return view.getUint16(table) === 1 ? (at - table - 4) / 2 : view.getUint16(at + 4) + glyph - view.getUint16(at)
}

/** Returns the class of a glyph, or 0 if the glyph has none. */
export function classOf(view: DataView, table: number, glyph: number): number {
  if (view.getUint16(table) === 1) {
    const index = glyph - view.getUint16(table + 2)
    return index >= 0 && index < view.getUint16(table + 4) ? view.getUint16(table + 6 + index * 2) : 0
  }
  const at = recordOf(view, table, glyph)
  return at < 0 ? 0 : view.getUint16(at + 4)
}

/** Finds where the default language of a script is described. */
function languageAt(view: DataView, scripts: number, script: string): number | undefined {
  const records = Array.from({ length: view.getUint16(scripts) }, (_, index) => scripts + 2 + index * 6)
  const record = records.find((at) => tagAt(view, at) === script) ?? records.find((at) => tagAt(view, at) === 'DFLT')
  if (record === undefined) return undefined
  const table = scripts + view.getUint16(record + 4)
  return view.getUint16(table) === 0 ? undefined : table + view.getUint16(table)
}

/**
 * The types of lookups that hold only larger offsets to their subtables: 9 in the table that places glyphs, 7 in the
 * table that substitutes them.
 */
const extensions: ReadonlySet<number> = new Set([7, 9])

function subtables(view: DataView, index: number): readonly number[] {
  const lookups = view.getUint16(8)
  const lookup = lookups + view.getUint16(lookups + 2 + index * 2)
  const isExtension = extensions.has(view.getUint16(lookup))
  return offsets(view, lookup + 4, (at) => lookup + view.getUint16(at)).map((at) =>
    isExtension ? at + view.getUint32(at + 4) : at,
  )
}

/** Reads a list of offsets that begins with its length. */
function offsets(view: DataView, start: number, read: (at: number) => number): readonly number[] {
  return Array.from({ length: view.getUint16(start) }, (_, index) => read(start + 2 + index * 2))
}

/**
 * Finds the record of a glyph, or of the range that the glyph is in. The records of a table are sorted. Format 1 lists
 * glyphs, and format 2 lists ranges. Returns -1 if there is no such record.
 */
function recordOf(view: DataView, table: number, glyph: number): number {
  const isList = view.getUint16(table) === 1
  const size = isList ? 2 : 6
  let low = 0
  let high = view.getUint16(table + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = table + 4 + middle * size
    if (glyph < view.getUint16(at)) high = middle - 1
    else if (glyph > view.getUint16(isList ? at : at + 2)) low = middle + 1
    else return at
  }
  return -1
}
