import { toString as wordsOf } from 'mdast-util-to-string'
import type { ReportRoot, Table } from '../../../model/document.ts'
import { widthOf } from '../pages/measure-text.ts'
import { cellMargin, measure } from '../pages/page-geometry.ts'
import { styleLook } from '../styles/style-look.ts'

/** How a table fits the line: the styles of its words, and the widths of its columns in twips, which fill the line. */
export interface TableFit {
  readonly text: string
  readonly head: string
  readonly widths: readonly number[]
}

const types = [
  { text: 'TableText', head: 'TableHead' },
  { text: 'TableTextSmall', head: 'TableHeadSmall' },
] as const

/** An estimated width may be too small by this factor. */
const safety = 1.06

/**
 * Fits every table of a report, once: its fit is asked for when the pages are estimated, and again when the table is
 * set.
 */
export function fitTables(root: ReportRoot): (table: Table) => TableFit {
  const tables = root.children.flatMap((section) => section.children.filter((block) => block.type === 'table'))
  const fits = new Map(tables.map((table) => [table, fitTable(table)]))
  return (table) => fits.get(table) ?? fitTable(table)
}

/**
 * Fits a table to the line so that no word breaks inside a cell. If the widths of the tree leave too little room,
 * columns with long words take room from the others; if that is not enough, the type is smaller. A table that fits in
 * no way keeps the widths of the tree.
 */
export function fitTable(table: Table): TableFit {
  const wished = table.data.widths.map((share) => share * measure)
  for (const type of types) {
    const needed = wished.map((_, column) => neededBy(table, column, type))
    if (sum(needed) <= measure) return { ...type, widths: rounded(shared(wished, needed)) }
  }
  return { text: 'TableTextSmall', head: 'TableHeadSmall', widths: rounded(wished) }
}

/** The room that the longest word of a column needs, in twips. */
function neededBy({ children }: Table, column: number, type: (typeof types)[number]): number {
  let longest = 0
  children.forEach((row, index) => {
    const cell = row.children[column]
    const { size } = styleLook(index === 0 ? type.head : type.text)
    for (const word of cell === undefined ? [] : wordsOf(cell).split(/(?<=[-–/])| /))
      longest = Math.max(longest, widthOf(word, size))
  })
  return longest * safety + 2 * cellMargin.side
}

/** Gives each column what it needs, and takes that from the columns that have more, from each in proportion. */
function shared(wished: readonly number[], needed: readonly number[]): readonly number[] {
  const lacking = sum(wished.map((width, column) => Math.max(0, (needed[column] ?? 0) - width)))
  const spare = sum(wished.map((width, column) => Math.max(0, width - (needed[column] ?? 0))))
  return wished.map((width, column) => {
    const need = needed[column] ?? 0
    return width <= need ? need : width - (width - need) * (lacking / spare)
  })
}

/** Rounds to whole twips. The first column takes up the difference, so that together the columns fill the line. */
function rounded(widths: readonly number[]): readonly number[] {
  const whole = widths.map(Math.round)
  return whole.map((width, column) => (column === 0 ? width + measure - sum(whole) : width))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
