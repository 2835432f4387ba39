import type { Heading, Paragraph, ParagraphRole, Section, Signature } from '../../../model/document.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { plainRun } from './run.ts'
import { directionOf, runsOf } from './runs-of.ts'
import { withSourceLines } from './source-lines.ts'
import { addTag } from './tag.ts'

/**
 * Marks up a heading. Its label hangs before it; that of an annex stands on a line of its own, above the title, in one
 * heading with it. The heading of depth 1 is the title of the report, of the cover, or of the annex that the report is.
 */
export function headingBlocks(node: Heading, position: BlockPosition, context: MarkupContext): readonly TextBlock[] {
  const { label, ...title } = headingBlock(node, position, context)
  const anchor = node.data.bookmark
  if (label === undefined) return [{ ...title, anchor }]
  if (position.role !== 'annex' || node.depth !== 2) return [{ ...title, label, anchor }]
  return [
    { ...title, runs: label.runs, anchor },
    { ...title, style: { ...title.style, before: 0 } },
  ]
}

function headingBlock(node: Heading, position: BlockPosition, context: MarkupContext): TextBlock {
  const style = headingStyle(node, position.role)
  const tag = addTag(position.tag, `H${node.depth}`)
  return {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, context.furniture),
    tag,
    keepsNext: true,
    ...(node.data.label && { label: { runs: [plainRun(node.data.label, style)], tag } }),
    ...(node.data.sources && { sources: node.data.sources }),
  }
}

/**
 * Marks up an unnumbered paragraph in the style of its role or, without a role, in that of its section. A draft has
 * the sources of the paragraph below it.
 */
export function paragraphBlock(node: Paragraph, position: BlockPosition, context: MarkupContext): readonly TextBlock[] {
  const style = styleOf(node.data?.role, position.role)
  const block: TextBlock = {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, context.furniture),
    ...directionOf(node.children),
    tag: addTag(position.tag, 'P'),
    keepsNext: node.data?.role === 'subhead' || position.next?.type === 'signature',
    ...(node.data?.bookmark && { anchor: node.data.bookmark }),
    ...(node.data?.sources && { sources: node.data.sources }),
  }
  return withSourceLines(block, position.tag, context)
}

/** Marks up a signature. Its lines stay together, and there is room above them to sign by hand. */
export function signatureBlocks(
  node: Signature,
  position: BlockPosition,
  context: MarkupContext,
): readonly TextBlock[] {
  return node.children.map((line, index) => {
    const style = { ...styles.signature, before: index === 0 ? 43.5 : styles.signature.before }
    const runs = runsOf(line.children, style, context.furniture)
    return { kind: 'text', style, runs, tag: addTag(position.tag, 'P'), keepsNext: index < node.children.length - 1 }
  })
}

/** A heading stands at the margin, as the label of one that has it there does. */
function headingStyle({ data, depth }: Heading, section: Section['role']): TextStyle {
  if (data.role === 'cover-title') return styles.coverTitle
  if (data.role === 'annex-mark') return styles.annexMark
  if (section === 'summary') return styles.summaryHeading
  const style = styles[`heading${depth}`]
  return data.label === undefined || section === 'annex' ? { ...style, start: style.label } : style
}

const styleOfRole = {
  marking: styles.marking,
  subtitle: styles.subtitle,
  letterhead: styles.letterhead,
  'date-line': styles.dateLine,
  subhead: styles.subhead,
} satisfies Record<ParagraphRole, TextStyle>

/** An annex has no numbers of paragraphs in the margin: its text begins where its tables do. */
const styleOfSection: Partial<Record<Section['role'], TextStyle>> = {
  summary: styles.summary,
  cover: styles.letter,
  annex: styles.annexText,
}

function styleOf(role: ParagraphRole | undefined, section: Section['role']): TextStyle {
  if (role) return styleOfRole[role]
  return styleOfSection[section] ?? styles.body
}
