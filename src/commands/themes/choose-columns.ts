import { columnsOf } from '../../diagnostics/terminal-text.ts'
import { type Layout, layouts, narrowest } from './layouts.ts'
import { type Column, setColumn } from './set-column.ts'
import type { ThemeTable } from './theme-table.ts'

/** The columns as they are to be set, in one band or, where they are too many, in several below one another. */
export interface Columns {
  readonly layout: Layout
  readonly bands: readonly (readonly Column[])[]
  /** How many columns of the terminal the titles have. */
  readonly room: number
}

/** What the titles of the themes need at least, to read well. */
const leastRoom = 20

const gap = 2

/** Chooses the roomiest way to set the columns that leaves enough for the titles of the themes. */
export function chooseColumns(table: ThemeTable, measure: number): Columns {
  const inLayout = (layout: Layout) => table.meetings.map((meeting, index) => setColumn(table, meeting, index, layout))
  const layout = layouts.find((candidate) => widthOf(inLayout(candidate)) + leastRoom <= measure) ?? narrowest
  const bands = inBands(inLayout(layout), measure - leastRoom)
  const longest = Math.max(leastRoom, ...table.themes.map(({ title }) => columnsOf(title)))
  return { layout, bands, room: Math.min(longest, measure - Math.max(...bands.map(widthOf))) }
}

/** With the white before each. */
function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + gap + width, 0)
}

function inBands(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const bands: Column[][] = [[]]
  for (const column of columns) {
    const band = bands.at(-1) ?? []
    if (band.length === 0 || widthOf([...band, column]) <= room) band.push(column)
    else bands.push([column])
  }
  return bands
}
