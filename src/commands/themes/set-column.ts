import { columnsOf } from '../../diagnostics/terminal-text.ts'
import type { Layout } from './layouts.ts'
import { shadeBlocks } from './shade-blocks.ts'
import type { Meeting, ThemeTable } from './theme-table.ts'

/** A meeting's column: what stands in its cells, line by line, the shade before the first. */
export interface Column {
  readonly head: string
  readonly cells: readonly (readonly string[])[]
  /** In columns of the terminal. */
  readonly width: number
}

/** Sets the column of a meeting, as wide as its widest cell. */
export function setColumn({ themes }: ThemeTable, meeting: Meeting, index: number, layout: Layout): Column {
  const head = layout.head(meeting, index)
  const cells = themes.map((theme) => cellLines(theme.cells[index] ?? 'nothing', layout))
  return { head, cells, width: Math.max(2 + columnsOf(head), ...cells.flat().map(columnsOf)) }
}

function cellLines(
  covered: ThemeTable['themes'][number]['cells'][number],
  { counts, noAccount }: Layout,
): readonly string[] {
  if (covered === 'no account') return [`  ${noAccount}`]
  if (covered === 'nothing') return ['  –']
  return counts(covered).map((line, index) => `${index === 0 ? shadeBlocks[covered.shade] : ' '} ${line}`)
}
