import { type FileChild, type IParagraphPropertiesOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type {
  Block,
  Heading,
  NumberedParagraph,
  Paragraph as PlainParagraph,
  Signature,
} from '../../../model/document.ts'
import { setListItems, setListTitle } from '../lists/set-list.ts'
import { roomToSign } from '../pages/page-geometry.ts'
import { setWordTable } from '../tables/set-word-table.ts'
import type { SectionContext } from '../word-context.ts'
import { setContents } from './set-contents.ts'
import { setMasthead } from './set-masthead.ts'
import { styleOf } from './style-of.ts'

/**
 * Sets a block. All blocks are ours, also those that remark-docx 0.3.29 could set: its paragraphs have no style, its
 * headings have no bookmark and the wrong outline level, and its tables have neither widths nor a header row. Notes are
 * not set here, but under their table or at the foot of their page.
 */
export function setBlock(block: Block, context: SectionContext): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [setHeading(block, context)]
    case 'paragraph':
      return [setParagraph(block, context)]
    case 'numberedParagraph':
      return [setNumberedParagraph(block, context)]
    case 'table':
      return setWordTable(block, context)
    case 'columnList':
      return [...setListTitle(block, context), ...setListItems(block, context)]
    case 'contents':
      return [setContents(block, context)]
    case 'masthead':
      return setMasthead(block, context)
    case 'signature':
      return setSignature(block, context)
    case 'footnoteDefinition':
      return []
  }
}

function setHeading(node: Heading, context: SectionContext): Paragraph {
  const style = styleOf(node, context.role)
  const { properties, typed } = labelOf(node, style, context)
  const isBelow = context.numbering.standsAbove(node.data.bookmark)
  return new Paragraph({
    style,
    ...properties,
    children: context.mark(node, [
      ...typed,
      ...(isBelow ? [new TextRun({ break: 1 })] : []),
      ...context.inlines(node.children),
    ]),
  })
}

function setParagraph(node: PlainParagraph, context: SectionContext): Paragraph {
  return new Paragraph({
    style: styleOf(node, context.role),
    children: context.mark(node, context.inlines(node.children)),
  })
}

function setNumberedParagraph(node: NumberedParagraph, context: SectionContext): Paragraph {
  const style = styleOf(node, context.role)
  const { properties, typed } = labelOf(node, style, context)
  return new Paragraph({
    style,
    ...properties,
    ...(context.leadIns.has(node) ? { keepNext: true } : {}),
    children: context.mark(node, [...typed, ...context.inlines(node.children)]),
  })
}

/** Name and office stand at the far side of the page, kept together; above the first line there is room to sign. */
function setSignature(node: Signature, context: SectionContext): Paragraph[] {
  return node.children.map(
    (line, index) =>
      new Paragraph({
        style: 'Signature',
        ...(index === 0 ? { spacing: { before: roomToSign } } : {}),
        children: context.mark(line, context.inlines(line.children)),
      }),
  )
}

/** What gives a block its label: properties by which Word counts it, and what is typed before its words. */
interface SetLabel {
  readonly properties: IParagraphPropertiesOptions
  readonly typed: readonly ParagraphChild[]
}

/** Where Word is not to count a block, a style that would count it is told not to. */
function labelOf(block: Heading | NumberedParagraph, style: string, context: SectionContext): SetLabel {
  const source = context.numbering.of(block)
  const uncounted = context.numbering.byStyle(style) === undefined ? {} : { numbering: false as const }
  switch (source.by) {
    case 'style':
      return { properties: {}, typed: typed(source.tail, block, context) }
    case 'list':
      return {
        properties: { numbering: { reference: source.reference, level: source.level } },
        typed: typed(source.tail, block, context),
      }
    case 'nothing':
      return { properties: uncounted, typed: [] }
    case 'hand':
      return { properties: { ...uncounted, ...source.place }, typed: typed(source.label, block, context) }
  }
}

/** Sets a label, or the end of one, that is typed. The words follow at a tab, or stand below. */
function typed(
  label: string | undefined,
  { data }: Heading | NumberedParagraph,
  context: SectionContext,
): ParagraphChild[] {
  if (label === undefined) return []
  const { numbering, words } = context
  return [...words(label), ...(numbering.standsAbove(data.bookmark) ? [] : [new TextRun({ children: [new Tab()] })])]
}
