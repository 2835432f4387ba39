import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Join, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Paragraph, ReportRoot } from '../../model/document.ts'
import type { Enclosing } from '../../model/report.ts'
import type { Renderer } from '../define-renderer.ts'
import { draftRoot } from './draft-root.ts'
import { handlers } from './handlers.ts'
import { toMdast } from './to-mdast.ts'

/**
 * Renders a report as Markdown, with the tables and footnotes of GitHub. It has the same words and numbers as every
 * other format, and is easy to compare and to keep in version control.
 */
export const renderMarkdown: Renderer = async ({ root, furniture, meta }, { draft }) => {
  const marks = [
    ...(draft === undefined ? [] : [furniture.draft]),
    ...(meta.marking === undefined ? [] : [meta.marking]),
  ]
  const printed = withMarks(draft === undefined ? root : draftRoot(root, draft, furniture), marks)
  return { value: new TextEncoder().encode(markdownOf(printed, furniture.letter)), diagnostics: [] }
}

/** Puts marks at the head of a report, in bold, each a paragraph: that it is a draft, and who may read it. */
function withMarks(root: ReportRoot, marks: readonly string[]): ReportRoot {
  const [first, ...others] = root.children
  if (first === undefined) return root
  const paragraphs = marks.map(
    (value): Paragraph => ({ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }),
  )
  return { ...root, children: [{ ...first, children: [...paragraphs, ...first.children] }, ...others] }
}

/** Puts a blank line between all blocks but the items of a list: numbered paragraphs never become one. */
function markdownOf(root: ReportRoot, letter: Enclosing): string {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()]
  const tree: Root = toMdast(root, letter)
  return toMarkdown(tree, { extensions, handlers, unsafe, join, bullet: '-', emphasis: '*', rule: '-' })
}

const join: Join[] = [(_left, _right, parent) => (parent.type === 'list' ? 0 : 1)]

/** What GitHub takes for a mark, beside all that Markdown does: struck-out words, and addresses, which become links. */
const unsafe: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { before: '[+\\-.\\w]', character: '@', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct: 'link' },
  { before: '[Ww]', character: '.', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct: 'link' },
  { before: '[ps]', character: ':', after: '\\/', inConstruct: 'phrasing', notInConstruct: 'link' },
]
