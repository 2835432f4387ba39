/** What a cell of a table may hold. */
export type Cell = string | number | boolean

/** How many rows are put into bytes at once: all of a long table in one string are more than a string may hold. */
const rowsAtOnce = 10_000

/** Writes a table as CSV (RFC 4180): the names of its columns, then its rows, in UTF-8. */
export function csvOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): Uint8Array {
  const encoder = new TextEncoder()
  const parts = [encoder.encode(lineOf(columns))]
  let lines: string[] = []
  const close = (): void => {
    parts.push(encoder.encode(lines.join('')))
    lines = []
  }
  for (const row of rows) {
    lines.push(lineOf(row))
    if (lines.length === rowsAtOnce) close()
  }
  close()
  return Buffer.concat(parts)
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell))).join(',')}\r\n`
}

/** A cell with a comma, a quote or the end of a line in it stands in quotes, and its own quotes twice. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
