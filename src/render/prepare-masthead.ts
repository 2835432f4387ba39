import type { Block, Masthead, ReportRoot } from '../model/document.ts'
import type { Furniture } from '../model/report.ts'

/** A row of a United Nations masthead: an organ, and a line at the far side. Either may be absent. */
export interface MastheadRow {
  readonly organ?: string
  readonly line?: string
}

/** Puts the organs of a masthead beside its lines, row by row. */
export function mastheadRows({ organs, lines }: Masthead): readonly MastheadRow[] {
  return Array.from({ length: Math.max(organs.length, lines.length) }, (_, row) => {
    const [organ, line] = [organs[row], lines[row]]
    return { ...(organ !== undefined && { organ }), ...(line !== undefined && { line }) }
  })
}

/** Adds to the masthead of a draft that has no symbol yet the line on which somebody will write one. */
export function withSymbolBlank(root: ReportRoot, { symbol }: Furniture): ReportRoot {
  const filled = (block: Block): Block =>
    block.type === 'masthead' && block.symbol === undefined ? { ...block, lines: [symbol, ...block.lines] } : block
  return { ...root, children: root.children.map((section) => ({ ...section, children: section.children.map(filled) })) }
}
