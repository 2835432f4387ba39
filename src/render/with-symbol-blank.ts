import type { Block, ReportRoot } from '../model/document.ts'
import type { Furniture } from '../model/report.ts'

/** Gives the masthead of a draft that has no symbol yet the line where one is to be written. */
export function withSymbolBlank(root: ReportRoot, { symbol }: Furniture): ReportRoot {
  const filled = (block: Block): Block =>
    block.type === 'masthead' && block.symbol === undefined ? { ...block, lines: [symbol, ...block.lines] } : block
  return { ...root, children: root.children.map((section) => ({ ...section, children: section.children.map(filled) })) }
}
