/** Finds the place of a glyph in a coverage table (OpenType 1.9, "Common Table Formats"); -1 if it is not in it. */
export function coverage(view: DataView, table: number, glyph: number): number {
  const at = recordOf(view, table, glyph)
  if (at < 0) return -1
  return view.getUint16(table) === 1 ? (at - table - 4) / 2 : view.getUint16(at + 4) + glyph - view.getUint16(at)
}

/** Finds the class of a glyph; 0 if it has none. */
export function classOf(view: DataView, table: number, glyph: number): number {
  if (view.getUint16(table) === 1) {
    const index = glyph - view.getUint16(table + 2)
    return index >= 0 && index < view.getUint16(table + 4) ? view.getUint16(table + 6 + index * 2) : 0
  }
  const at = recordOf(view, table, glyph)
  return at < 0 ? 0 : view.getUint16(at + 4)
}

/**
 * Finds the record of a glyph, or of a range that it is in, among those of a table, which are sorted. Of formats, 1 has
 * glyphs and 2 has ranges.
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
