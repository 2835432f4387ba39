import { columnCount, columnRoom } from '../../list-columns.ts'
import { column, labels } from '../design/geometry.ts'
import { linePenalty } from '../design/widows-and-orphans.ts'
import { setText } from '../lines/set-text.ts'
import type { ListBlock, ListItem } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { baseline, withScriptLeading } from './leading.ts'
import { needOfWords } from './need-of-words.ts'
import { type ListInColumns, type Strip, strip, type WordsInk } from './strip.ts'

const listWidth = labels.width + column.width

/** The white between two columns, and before the further lines of an item, in points. */
const white = { gap: 14, turn: 9 } as const

/**
 * Sets a list in columns: a strip for each row of lines. Which lines stand in it is decided when the pages are made up,
 * since a column is read to its foot before the next: `fillColumns`.
 */
export function listStrips(block: ListBlock, typography: Typography): readonly Strip[] {
  const items = block.items.map(withScriptLeading)
  const needs = items.map(({ runs }) => needOfWords(runs, typography))
  const widths = { least: Math.max(...needs.map(({ least }) => least)), natural: needs.map(({ natural }) => natural) }
  const count = columnCount(widths, listWidth, white.gap)
  const width = columnRoom(count, listWidth, white.gap)
  const set = items.map((item) => itemLines(item, width, typography))
  const starts = Array.from({ length: count }, (_, index) => labels.start + index * (width + white.gap))
  const leading = Math.max(...items.map(({ style }) => style.leading))
  const least = rowsFor(set, count)
  const isLow = least * leading <= low
  const rows = isLow ? least : least + spareRows(set, least * leading)
  const list: ListInColumns = { starts, items: set, rows }
  return Array.from({ length: rows }, (_, row) => {
    const penalty = isLow && row > 0 ? Infinity : linePenalty(row, rows)
    return strip(leading, [], { list, before: row === 0 ? block.before : 0, penalty })
  })
}

/** A list that is lower, in points, stands on one page. */
const low = column.depth / 6

/** The rows that a list of a height may need more, where it goes on on the next page and no item is divided. */
function spareRows(items: ListInColumns['items'], height: number): number {
  return Math.ceil(height / column.depth) * (Math.max(...items.map(({ length }) => length)) - 1)
}

/** The further lines of an item stand a little in, so that each item is seen to begin. */
function itemLines({ runs, style, tag }: ListItem, width: number, typography: Typography): readonly WordsInk[] {
  const whole = setText(runs, { width, fill: 'ragged' }, typography)
  const lines = whole.length > 1 ? setText(runs, { width: width - white.turn, fill: 'ragged' }, typography) : whole
  return lines.map((line, index) => ({
    kind: 'words',
    x: index === 0 ? 0 : white.turn,
    y: baseline(style),
    runs: line.runs,
    tag,
  }))
}

/** Returns the fewest rows in which items stand in columns with none divided. */
export function rowsFor(items: ListInColumns['items'], columns: number): number {
  const lines = items.map(({ length }) => length)
  let rows = Math.ceil(lines.reduce((sum, count) => sum + count, 0) / columns)
  while (columnsNeeded(lines, rows) > columns) rows += 1
  return rows
}

function columnsNeeded(lines: readonly number[], rows: number): number {
  let [columns, used] = [1, 0]
  for (const count of lines) {
    if (used > 0 && used + count > rows) [columns, used] = [columns + 1, 0]
    used += count
  }
  return columns
}
