import { toString as wordsOf } from 'mdast-util-to-string'
import type { Table } from '../../../model/document.ts'
import { remembering } from '../../../model/remembering.ts'
import { cellMargin, measure } from '../pages/page.ts'
import { widthOf } from '../pages/text-lines.ts'
import { styleLook } from '../styles/style-look.ts'

/** The type of a table and the widths of its columns, in twips, which together fill the line. */
export interface TableFit {
  readonly text: string
  readonly head: string
  readonly widths: readonly number[]
}

const types = [
  { text: 'TableText', head: 'TableHead' },
  { text: 'TableTextSmall', head: 'TableHeadSmall' },
] as const

/** What an estimate of widths may be wrong by. */
const safety = 1.06

/**
 * Fits a table to the line so that no word breaks inside a cell: in the widths of the tree, if they will do; else
 * columns with long words take room from the others; else in smaller type. What fits in no way keeps the widths of the
 * tree. Asked for twice: to estimate the pages, and to set the table.
 */
export const fitTable = remembering((table: Table): TableFit => {
  const wished = table.data.widths.map((share) => share * measure)
  for (const type of types) {
    const needed = wished.map((_, column) => neededBy(table, column, type))
    if (sum(needed) <= measure) return { ...type, widths: rounded(shared(wished, needed)) }
  }
  return { text: 'TableTextSmall', head: 'TableHeadSmall', widths: rounded(wished) }
})

/** The room that the longest word of a column wants. */
function neededBy({ children }: Table, column: number, type: (typeof types)[number]): number {
  const words = children.flatMap((row, index) => {
    const cell = row.children[column]
    const { size } = styleLook(index === 0 ? type.head : type.text)
    return cell === undefined
      ? [0]
      : wordsOf(cell)
          .split(/(?<=[-–/])| /)
          .map((word) => widthOf(word, size))
  })
  return Math.max(...words) * safety + 2 * cellMargin.side
}

/** Gives each column what it needs, and takes it from those that have more than they need, each in proportion. */
function shared(wished: readonly number[], needed: readonly number[]): readonly number[] {
  const lacking = sum(wished.map((width, column) => Math.max(0, (needed[column] ?? 0) - width)))
  const spare = sum(wished.map((width, column) => Math.max(0, width - (needed[column] ?? 0))))
  return wished.map((width, column) => {
    const need = needed[column] ?? 0
    return width <= need ? need : width - (width - need) * (lacking / spare)
  })
}

/** Whole twips; the first column takes up the difference. */
function rounded(widths: readonly number[]): readonly number[] {
  const whole = widths.map(Math.round)
  return whole.map((width, column) => (column === 0 ? width + measure - sum(whole) : width))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
