/** Finds the place of a glyph in a coverage table, which stands at `at`; -1 if it is not covered (OpenType 1.9, coverage formats 1 and 2). */
export function coverageIndex(table: DataView, at: number, glyph: number): number {
  const isList = table.getUint16(at) === 1
  const size = isList ? 2 : 6
  let [low, high] = [0, table.getUint16(at + 2) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + size * middle
    const [first, last] = [table.getUint16(entry), table.getUint16(isList ? entry : entry + 2)]
    if (glyph >= first && glyph <= last) return isList ? middle : table.getUint16(entry + 4) + glyph - first
    if (glyph < first) high = middle - 1
    else low = middle + 1
  }
  return -1
}
