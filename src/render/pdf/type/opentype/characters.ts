import type { FontTables } from './font-tables.ts'

/** Lists the characters that a font has glyphs for (OpenType 1.9, cmap), from its first map in a format known here. */
export function charactersOf(tables: FontTables): ReadonlySet<number> {
  const view = tables.get('cmap')
  if (view === undefined) return new Set()
  const maps = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + index * 8))
  const ofFormat = (format: number): number | undefined => maps.find((at) => view.getUint16(at) === format)
  const [all, basic] = [ofFormat(12), ofFormat(4)]
  if (all !== undefined) return new Set(inGroups(view, all))
  if (basic !== undefined) return new Set(inSegments(view, basic))
  throw new Error('Cannot read which characters a font has, expected a map in format 4 or 12')
}

/** Format 12, segmented coverage: groups of characters whose glyphs follow upon one another. */
function* inGroups(view: DataView, at: number): Generator<number> {
  const groups = view.getUint32(at + 12)
  for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let character = start; character <= end; character += 1) if (glyph + character - start !== 0) yield character
  }
}

/** Format 4, for the characters up to U+FFFF: four lists with an entry for each segment, and a list of glyphs. */
function* inSegments(view: DataView, at: number): Generator<number> {
  const size = view.getUint16(at + 6)
  for (let entry = at + 14; entry < at + 14 + size; entry += 2) {
    const [start, end] = [view.getUint16(entry + size + 2), view.getUint16(entry)]
    const [delta, range] = [view.getUint16(entry + 2 * size + 2), view.getUint16(entry + 3 * size + 2)]
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = range === 0 ? character : view.getUint16(entry + 3 * size + 2 + range + 2 * (character - start))
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) yield character
    }
  }
}
