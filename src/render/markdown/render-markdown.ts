import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { ReportRoot } from '../../model/document.ts'
import type { Renderer } from '../define-renderer.ts'
import { handlers } from './handlers.ts'
import { joins } from './joins.ts'
import { toMdast } from './to-mdast.ts'
import { withSources } from './with-sources.ts'

/**
 * Renders a report as Markdown (with GitHub's tables and footnotes): the form in which drafts are read, compared and
 * kept in version control. The same words and numbers as in every other format.
 */
export const renderMarkdown: Renderer = async ({ root, furniture }, { draft }) => {
  const printed = draft === undefined ? root : withSources(root, draft, furniture)
  return { value: new TextEncoder().encode(markdownOf(printed)), diagnostics: [] }
}

function markdownOf(root: ReportRoot): string {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()]
  const tree: Root = toMdast(root)
  return toMarkdown(tree, { extensions, handlers, join: joins, bullet: '-', emphasis: '*', rule: '-' })
}
