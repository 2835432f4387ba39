/** Tells the class of a glyph by a class definition table, which stands at `at`; 0 where it names none (OpenType 1.9, class definition formats 1 and 2). */
export function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const place = glyph - table.getUint16(at + 2)
    return place >= 0 && place < table.getUint16(at + 4) ? table.getUint16(at + 6 + 2 * place) : 0
  }
  let [low, high] = [0, table.getUint16(at + 2) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + 6 * middle
    if (glyph < table.getUint16(entry)) high = middle - 1
    else if (glyph > table.getUint16(entry + 2)) low = middle + 1
    else return table.getUint16(entry + 4)
  }
  return 0
}
