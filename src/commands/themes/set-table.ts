import { columnsOf, type Paint, visible } from '../../diagnostics/terminal-text.ts'
import { wrap } from '../terminal.ts'
import { chooseColumns, type MeetingColumn } from './choose-columns.ts'
import { letterLegend, shadeLegend, type TableLayout } from './layouts.ts'
import type { ThemeTable } from './theme-table.ts'

/**
 * Sets the table for a terminal: the titles wrapped at the left, a column for each meeting, and the legend below. A
 * table that is too wide is set in several bands.
 */
export function setTable(table: ThemeTable, measure: number, paint: Paint): string {
  const { layout, bands, room } = chooseColumns(table, measure)
  const titles = table.themes.map(({ title }) => wrap(title, room))
  const parts = [...bands.map((columns) => setBand(columns, titles, room, paint)), legendOf(table, layout, measure)]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function setBand(
  columns: readonly MeetingColumn[],
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

/** A row has as many lines as the tallest of its cells. */
function setRow(
  columns: readonly MeetingColumn[],
  title: readonly string[],
  row: number,
  room: number,
): readonly string[] {
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

/** Explains the signs in the table, and what it counts, in lines. */
function legendOf(
  { edition, countsRestricted, meetings, themes }: ThemeTable,
  { explains, noAccount }: TableLayout,
  measure: number,
): readonly string[] {
  const cells = themes.flatMap((theme) => theme.cells)
  const signs = [
    ...(explains.includes('letters') ? letterLegend(cells) : []),
    ...(noAccount === 'n/a' && cells.includes('no account') ? ['n/a = no account of the meeting'] : []),
    ...(cells.includes('nothing') ? ['– = nothing recorded'] : []),
  ]
  const restricted = 'Restricted statements are among them: the table in the report counts public ones alone.'
  return [
    ...(explains.includes('numbers')
      ? [meetings.map(({ inFull }, index) => `${index + 1} = ${inFull}`).join('; ')]
      : []),
    signs.join('; '),
    shadeLegend,
    `Counts what the edition ${edition} shows, each statement under its first theme.`,
    ...(countsRestricted ? [restricted] : []),
  ]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, measure))
}
