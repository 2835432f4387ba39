import { column, labels } from '../design/sheet.ts'
import { itemsOf } from '../lines/items-of.ts'
import { columnWidths } from './column-widths.ts'
import { rowStrips, type TableColumn } from './row-strips.ts'
import { asArtifact, strip, type Strip } from './strip.ts'
import { textStrips } from './text-strips.ts'
import type { TableBlock, TextBlock } from '../manuscript/block.ts'
import type { Typefaces } from '../type/typeface.ts'

/** The white on both sides of a cell's words. */
const padding = 5

/** Sets a table: its caption, its rows, its notes. A row is not split, and not left alone; caption and header are set again where the table goes on. */
export function tableStrips(block: TableBlock, notes: readonly TextBlock[], typefaces: Typefaces): readonly Strip[] {
  const columns = tableColumns(block, typefaces)
  const [header = [], ...body] = block.rows.map((row, index) => rowStrips(row, columns, index === 0, typefaces))
  const again = [...textStrips(block.continued, typefaces), ...header].map(asArtifact)
  const rows = body.flatMap((row, index) => row.map((part) => ({ ...part, again, penalty: penaltyAbove(index, body.length) })))
  const caption = withAnchor(textStrips(block.caption, typefaces), block.anchor)
  return [...caption, space(4), ...bound(header), ...rows, ...noteStrips(notes, typefaces)]
}

function tableColumns(block: TableBlock, typefaces: Typefaces): readonly TableColumn[] {
  const total = labels.width + column.width
  const wishes = block.widths.map((share, index) => ({ wish: share * total, least: leastWidth(block, index, typefaces) }))
  let x: number = labels.start
  return columnWidths(wishes).map((width) => {
    const place = { x, width, padding }
    x += width
    return place
  })
}

/** The width of a column's longest word, a hair more than measured: sums of widths are not exact. */
function leastWidth(block: TableBlock, index: number, typefaces: Typefaces): number {
  const items = block.rows.flatMap((row) => itemsOf(row[index]?.runs ?? [], typefaces))
  return Math.max(0, ...items.map((item) => (item.kind === 'box' ? item.width : 0))) + 2 * padding + 0.01
}

/** The first row stays with the header, the last one with the row above it. */
function penaltyAbove(index: number, rows: number): number {
  return index === 0 || (index === rows - 1 && rows > 2) ? Infinity : 0
}

function noteStrips(notes: readonly TextBlock[], typefaces: Typefaces): readonly Strip[] {
  const strips = bound(notes.flatMap((note) => textStrips(note, typefaces)))
  return strips.map((line, index) => (index === 0 ? { ...line, before: 5 } : line))
}

function bound(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((original) => ({ ...original, penalty: Infinity }))
}

function withAnchor([first, ...rest]: readonly Strip[], anchor: string | undefined): readonly Strip[] {
  return first ? [{ ...first, anchors: anchor ? [anchor] : [] }, ...rest] : []
}

function space(height: number): Strip {
  return strip(height, [], { penalty: Infinity })
}
