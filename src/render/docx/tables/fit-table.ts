import { toString as wordsOf } from 'mdast-util-to-string'
import type { ReportRoot, Row, Table } from '../../../model/document.ts'
import { type ColumnNeed, columnWidths } from '../../column-widths.ts'
import { matrixWidths, sizeThatFits } from '../../matrix-widths.ts'
import { linesOf, longestWord, widthOf } from '../pages/measure-text.ts'
import { cellMargin, measure } from '../pages/page-geometry.ts'
import { styleLook } from '../styles/style-look.ts'
import { tableRules } from './table-looks.ts'

/** How a table fits the line: the styles of its words, the widths of its columns, which fill the line, in twips. */
export interface TableFit {
  readonly text: string
  readonly head: string
  readonly widths: readonly number[]
  /** Its rows as they are estimated: each is as high as its highest cell. */
  readonly rows: readonly EstimatedRow[]
  readonly heights: readonly number[]
}

/** The lines of a row, the height of one, and what is high beside the lines, in twips. */
export interface EstimatedRow {
  readonly lines: number
  readonly leading: number
  readonly more: number
}

const types = [
  { text: 'TableText', head: 'TableHead' },
  { text: 'TableTextSmall', head: 'TableHeadSmall' },
] as const

type Type = (typeof types)[number]

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
 * Fits a table to the line: the columns are as wide as their words ask for, and no word breaks inside a cell. If that
 * cannot be, the type is smaller.
 */
export function fitTable(table: Table): TableFit {
  const needs = new Map(types.map((type) => [type, needsOf(table, type)]))
  const needsAt = (type: Type) => needs.get(type) ?? []
  const type = sizeThatFits(types, needsAt, measure, table.data.matrix === true)
  const widths = rounded((table.data.matrix ? matrixWidths : columnWidths)(needsAt(type), measure))
  const rows = table.children.map((row, index) =>
    estimateRow(row, widths, index === 0 ? type.head : type.text, ruleOf(index, table.children.length)),
  )
  return { ...type, widths, rows, heights: rows.map(({ lines, leading, more }) => lines * leading + more) }
}

function needsOf({ children }: Table, type: Type): readonly (readonly ColumnNeed[])[] {
  return (children[0]?.children ?? []).map((_, column) =>
    children.map((row, index) => {
      const cell = row.children[column]
      const words = cell === undefined ? '' : wordsOf(cell)
      const { size } = styleLook(index === 0 ? type.head : type.text)
      return { least: roomFor(longestWord(words, size)), natural: roomFor(widthOf(words, size)) }
    }),
  )
}

function roomFor(length: number): number {
  return length * safety + 2 * cellMargin.side
}

function estimateRow({ children }: Row, widths: readonly number[], style: string, rules: number): EstimatedRow {
  const { size, leading, before, after } = styleLook(style)
  const lines = children.map((cell, column) => {
    const width = (widths[column] ?? 0) - 2 * cellMargin.side
    return linesOf(wordsOf(cell), { size, bold: false, width, firstLess: 0 })
  })
  return { lines: Math.max(1, ...lines), leading, more: before + after + 2 * cellMargin.above + rules }
}

/** The height of the rules of a row: the header has one above it and one below it, the last row one below it. */
function ruleOf(index: number, rows: number): number {
  return (index === 0 ? tableRules.above : 0) + (index === 0 || index === rows - 1 ? tableRules.below : 0)
}

/** Rounds to whole twips. The first column takes up the difference, so that together the columns fill the line. */
function rounded(widths: readonly number[]): readonly number[] {
  const whole = widths.map(Math.round)
  const sum = whole.reduce((total, width) => total + width, 0)
  return whole.map((width, column) => (column === 0 ? width + measure - sum : width))
}
