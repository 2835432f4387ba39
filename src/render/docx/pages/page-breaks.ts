import type { Block, NumberedParagraph, ReportRoot, Section } from '../../../model/document.ts'
import { capacity } from './page-geometry.ts'

/**
 * Tells whether a section begins a page, from its role and that of the section before it, if there is one. A supplement
 * does, and the first annex; the next ones follow where there is room.
 */
export function beginsPage(role: Section['role'], before: Section['role'] | undefined): boolean {
  if (before === undefined || before === 'cover') return true
  return role !== before && (role === 'cover' || role === 'supplement' || role === 'annex')
}

/**
 * Finds the numbered paragraphs that lead in to items ("the following points were made:"). Their last line stays on the
 * page of the first item.
 */
export function leadInsOf(root: ReportRoot): ReadonlySet<NumberedParagraph> {
  const blocks = root.children.flatMap(({ children }) => children)
  return new Set(
    blocks.filter((block, index): block is NumberedParagraph => {
      const next = blocks[index + 1]
      return block.type === 'numberedParagraph' && next?.type === 'numberedParagraph' && next.level > block.level
    }),
  )
}

/** Finds the blocks below which nothing stands on their pages: the last ones before a page that a section begins. */
export function lastOnPages({ children: sections }: ReportRoot): ReadonlySet<Block> {
  const ends = sections.filter((section, index) => {
    const next = sections[index + 1]
    return next === undefined || beginsPage(next.role, section.role)
  })
  return new Set(ends.flatMap(({ children }) => children.findLast(({ type }) => type !== 'footnoteDefinition') ?? []))
}

/** What of the height of a page a table has at most that stands on one page, and a row that is never divided. */
const shares = { table: 1 / 3, row: 1 / 6 } as const

/** How the rows of a table keep together. */
export interface KeptRows {
  /** Tells whether a row stays on the page of the next row, or of what stands below the table. */
  readonly keepsNext: (row: number) => boolean
  /** Tells whether a row may go on on the next page. */
  readonly splits: (row: number) => boolean
}

/**
 * Decides by the heights of the rows how they keep together. A low table stands on one page. Of a higher one the header
 * stays with the first row, and no low row stands alone: neither the first, nor the last, which stays with what is
 * `below` the table.
 */
export function keptRows(heights: readonly number[], below: boolean): KeptRows {
  const isLow = sum(heights) <= capacity * shares.table
  const splits = (row: number): boolean => (heights[row] ?? 0) > capacity * shares.row
  const last = heights.length - 1
  return {
    keepsNext: (row) => {
      if (row === last) return below
      return row === 0 || isLow || ((row === 1 || row === last - 1) && !splits(row))
    },
    splits,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
