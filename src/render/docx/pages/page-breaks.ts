import type { NumberedParagraph, ReportRoot, Section, Table } from '../../../model/document.ts'

const alwaysBeginsPage: Readonly<Record<Section['role'], boolean>> = {
  cover: true,
  front: false,
  summary: false,
  body: false,
  supplement: true,
  annex: false,
}

/**
 * Tells whether a section begins a page, from its role and that of the section before it, if there is one. The first
 * annex does; the next ones follow where there is room.
 */
export function beginsPage(role: Section['role'], before: Section['role'] | undefined): boolean {
  if (role === 'annex') return before !== 'annex'
  return before === undefined || before === 'cover' || alwaysBeginsPage[role]
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

/** A table of at most so many rows stands on one page. */
const mostRowsTogether = 8

/**
 * Tells whether a row of a table stays on the page of the next row, or of the notes below: a header always does, and in
 * a short table every row.
 */
export function rowKeepsNext({ children }: Table, index: number, hasNotes: boolean): boolean {
  return index === 0 || (children.length <= mostRowsTogether && (index < children.length - 1 || hasNotes))
}
