import type { Block, Paragraph, ReportRoot } from '../../model/document.ts'
import type { StatementId } from '../../model/names.ts'
import type { Furniture } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { withSymbolBlank } from '../prepare-masthead.ts'

/**
 * Adds below each block of a draft what it was made from: statement, level, file and line, and the account's own words;
 * and where a symbol is to be written.
 */
export function withSources(
  root: ReportRoot,
  draft: ReadonlyMap<StatementId, Statement>,
  furniture: Furniture,
): ReportRoot {
  const mark: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: furniture.draft }] }],
  }
  const sections = withSymbolBlank(root, furniture).children.map((section) => ({
    ...section,
    children: section.children.flatMap((block) => [block, ...sourcesOf(block, draft, furniture)]),
  }))
  const [first, ...others] = sections
  return {
    ...root,
    children: first === undefined ? [] : [{ ...first, children: [mark, ...first.children] }, ...others],
  }
}

function sourcesOf(
  block: Block,
  draft: ReadonlyMap<StatementId, Statement>,
  furniture: Furniture,
): readonly Paragraph[] {
  const sources = block.type === 'numberedParagraph' ? (block.data.sources ?? []) : []
  if (sources.length === 0) return []
  const lines = sources.flatMap((id) => draft.get(id) ?? []).map(lineOf)
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [{ type: 'text', value: `${furniture.sources}: ${lines.join('; ')}` }] },
      ],
    },
  ]
}

function lineOf(statement: Statement): string {
  const { id, place, quote, sic } = statement
  const level = statement.kind === 'point' ? ` (${statement.level})` : ''
  const words = quote === undefined ? '' : ` “${quote.text}”${sic ? ' [sic]' : ''}`
  return `${id}${level} ${place.file}:${place.line}${words}`
}
