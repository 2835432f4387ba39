import type { NumberedParagraph, ReportRoot } from '../../../model/document.ts'

/**
 * Finds the numbered paragraphs that lead in to items ("the following points were made:"): their last line stays with
 * the first item.
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
