import { columnsOf } from '../../diagnostics/terminal-text.ts'
import { layouts, narrowest, shadeBlocks, type TableLayout } from './layouts.ts'
import type { ThemeMeeting, ThemeTable } from './theme-table.ts'

/** The columns of the table, in one band, or in several below one another if they are too many. */
export interface TableColumns {
  readonly layout: TableLayout
  readonly bands: readonly (readonly MeetingColumn[])[]
  /** The width of the titles, in columns of the terminal. */
  readonly room: number
}

/** The column of a meeting. A cell is a list of lines, of which the first begins with the shade. */
export interface MeetingColumn {
  readonly head: string
  readonly cells: readonly (readonly string[])[]
  /** In columns of the terminal. */
  readonly width: number
}

/** The least width at which the titles of the themes read well. */
const leastRoom = 20

const gap = 2

/** Chooses the roomiest layout of the columns that leaves enough room for the titles of the themes. */
export function chooseColumns(table: ThemeTable, measure: number): TableColumns {
  const inLayout = (layout: TableLayout) =>
    table.meetings.map((meeting, index) => setColumn(table, meeting, index, layout))
  const layout = layouts.find((candidate) => widthOf(inLayout(candidate)) + leastRoom <= measure) ?? narrowest
  const bands = inBands(inLayout(layout), measure - leastRoom)
  const longest = Math.max(leastRoom, ...table.themes.map(({ title }) => columnsOf(title)))
  return { layout, bands, room: Math.min(longest, measure - Math.max(...bands.map(widthOf))) }
}

function setColumn({ themes }: ThemeTable, meeting: ThemeMeeting, index: number, layout: TableLayout): MeetingColumn {
  const head = layout.head(meeting, index)
  const cells = themes.map((theme) => cellLines(theme.cells[index] ?? 'nothing', layout))
  return { head, cells, width: Math.max(2 + columnsOf(head), ...cells.flat().map(columnsOf)) }
}

function cellLines(
  covered: ThemeTable['themes'][number]['cells'][number],
  { counts, noAccount }: TableLayout,
): readonly string[] {
  if (covered === 'no account') return [`  ${noAccount}`]
  if (covered === 'nothing') return ['  –']
  return counts(covered).map((line, index) => `${index === 0 ? shadeBlocks[covered.shade] : ' '} ${line}`)
}

/** Includes the space before each column. */
function widthOf(columns: readonly MeetingColumn[]): number {
  return columns.reduce((sum, { width }) => sum + gap + width, 0)
}

function inBands(columns: readonly MeetingColumn[], room: number): readonly (readonly MeetingColumn[])[] {
  const bands: MeetingColumn[][] = [[]]
  for (const column of columns) {
    const band = bands.at(-1) ?? []
    if (band.length === 0 || widthOf([...band, column]) <= room) band.push(column)
    else bands.push([column])
  }
  return bands
}
