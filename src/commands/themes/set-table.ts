import { columnsOf, type Paint, visible } from '../../diagnostics/terminal-text.ts'
import { wrap } from '../terminal.ts'
import { chooseColumns } from './choose-columns.ts'
import { legendOf } from './legend-of.ts'
import type { Column } from './set-column.ts'
import type { ThemeTable } from './theme-table.ts'

/**
 * Sets the table for a terminal: titles at the left, wrapped; a column for each meeting; what the signs mean below. One
 * that is too wide is set in several.
 */
export function setTable(table: ThemeTable, measure: number, paint: Paint): string {
  const { layout, bands, room } = chooseColumns(table, measure)
  const titles = table.themes.map(({ title }) => wrap(title, room))
  const parts = [...bands.map((columns) => setBand(columns, titles, room, paint)), legendOf(table, layout, measure)]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function setBand(
  columns: readonly Column[],
  titles: readonly (readonly string[])[],
  room: number,
  paint: Paint,
): readonly string[] {
  const head = line([
    { text: 'Theme', width: room },
    ...columns.map(({ head, width }) => ({ text: `  ${visible(head)}`, width })),
  ])
  return [paint.strong(head), ...titles.flatMap((title, row) => ['', ...setRow(columns, title, row, room)])]
}

/** As many lines as the tallest of its cells has. */
function setRow(columns: readonly Column[], title: readonly string[], row: number, room: number): readonly string[] {
  const cells = [
    { lines: title, width: room },
    ...columns.map(({ cells, width }) => ({ lines: cells[row] ?? [], width })),
  ]
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    line(cells.map(({ lines, width }) => ({ text: lines[index] ?? '', width }))),
  )
}

function line(cells: readonly { readonly text: string; readonly width: number }[]): string {
  return cells
    .map(({ text, width }) => text + ' '.repeat(Math.max(0, width - columnsOf(text))))
    .join('  ')
    .trimEnd()
}
