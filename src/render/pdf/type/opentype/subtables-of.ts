import { tagAt } from './tables-of.ts'

/** A feature of a font, for a script. */
export interface Feature {
  readonly script: string
  readonly tag: string
}

/**
 * In both layout tables a lookup of this type holds no more than a longer way to its subtables: 9 where glyphs are
 * placed, 7 where they are substituted.
 */
const extensions: ReadonlySet<number> = new Set([7, 9])

/**
 * Finds where the subtables of a feature start in a layout table, GSUB or GPOS: a list for each lookup, in the order in
 * which they apply (OpenType 1.9, "Common Table Formats"). A script that the font does not name is served by its
 * default.
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

/** Where the default language of a script is written. */
function languageAt(view: DataView, scripts: number, script: string): number | undefined {
  const records = Array.from({ length: view.getUint16(scripts) }, (_, index) => scripts + 2 + index * 6)
  const record = records.find((at) => tagAt(view, at) === script) ?? records.find((at) => tagAt(view, at) === 'DFLT')
  if (record === undefined) return undefined
  const table = scripts + view.getUint16(record + 4)
  return view.getUint16(table) === 0 ? undefined : table + view.getUint16(table)
}

function subtables(view: DataView, index: number): readonly number[] {
  const lookups = view.getUint16(8)
  const lookup = lookups + view.getUint16(lookups + 2 + index * 2)
  const isExtension = extensions.has(view.getUint16(lookup))
  return offsets(view, lookup + 4, (at) => lookup + view.getUint16(at)).map((at) =>
    isExtension ? at + view.getUint32(at + 4) : at,
  )
}

/** Reads a list that starts with its length. */
function offsets(view: DataView, start: number, read: (at: number) => number): readonly number[] {
  return Array.from({ length: view.getUint16(start) }, (_, index) => read(start + 2 + index * 2))
}
