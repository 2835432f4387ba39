import { wrap } from '../terminal.ts'
import type { Layout } from './layouts.ts'
import { shadeLegend } from './shade-blocks.ts'
import type { ThemeTable } from './theme-table.ts'

/** Explains what a table has signs for, and what is counted, in lines. */
export function legendOf(
  { edition, countsRestricted, meetings, themes }: ThemeTable,
  { explains, noAccount }: Layout,
  measure: number,
): readonly string[] {
  const cells = themes.flatMap((theme) => theme.cells)
  const signs = [
    ...(explains.includes('letters') ? ['a = agreed', 'r = raised', 'd = dilemmas, concerns and open questions'] : []),
    ...(noAccount === 'n/a' && cells.includes('no account') ? ['n/a = no account of the meeting'] : []),
    ...(cells.includes('nothing') ? ['– = nothing recorded'] : []),
  ]
  return [
    ...(explains.includes('numbers')
      ? [meetings.map(({ inFull }, index) => `${index + 1} = ${inFull}`).join('; ')]
      : []),
    signs.join('; '),
    shadeLegend,
    `Counts what the edition ${edition} shows, each statement under its first theme.`,
    ...(countsRestricted
      ? ['Restricted statements are among them: the table in the report counts public ones alone.']
      : []),
  ]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, measure))
}
