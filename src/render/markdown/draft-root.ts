import type { Block, BlockData, Paragraph, ReportRoot } from '../../model/document.ts'
import type { StatementId } from '../../model/names.ts'
import type { Furniture, SourceWords } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { withSymbolBlank } from '../prepare-masthead.ts'
import { statementFacts } from '../statement-facts.ts'

/**
 * Makes the root of a draft. It has a blank for a missing symbol, and below each block what it was made from: of each
 * statement its id, level, file and line, and the words of the account.
 */
export function draftRoot(
  root: ReportRoot,
  draft: ReadonlyMap<StatementId, Statement>,
  furniture: Furniture,
): ReportRoot {
  const sections = withSymbolBlank(root, furniture).children.map((section) => ({
    ...section,
    children: section.children.flatMap((block) => [block, ...sourcesOf(block, draft, furniture)]),
  }))
  return { ...root, children: sections }
}

function sourcesOf(
  block: Block,
  draft: ReadonlyMap<StatementId, Statement>,
  furniture: Furniture,
): readonly Paragraph[] {
  const data: BlockData = 'data' in block ? (block.data ?? {}) : {}
  const sources = data.sources ?? []
  if (sources.length === 0) return []
  const lines = sources.map((id) => lineOf(id, draft.get(id), furniture.sources))
  return [furniture.sources.opening, ...lines].map((value) => ({
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
  }))
}

function lineOf(id: StatementId, statement: Statement | undefined, told: SourceWords): string {
  if (statement === undefined) return id
  const { quote, sic } = statement
  const { open, close } = told.quotation
  const words = quote === undefined ? '' : ` ${open}${quote.text}${close}${sic ? ` [${told.sic}]` : ''}`
  return `${id} · ${statementFacts(statement, told)}${words}`
}
