import type { Element, Nodes as HtmlNodes, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { FormatName } from '../src/pipeline.ts'
import { all, parse, partsOf, value, words } from './render/docx/read-docx.ts'
import { wordNumbers } from './render/docx/word-numbers.ts'
import { type ReadElement, readPdf, textOf } from './render/pdf/read-pdf.ts'

/** What a reader finds in an artifact, in the order in which it is read; a number that is printed is a word. */
export interface Findings {
  readonly headings: readonly string[]
  /** All words but those of notes and their marks, headings among them. */
  readonly text: string
  /** The words of the notes of the body and of tables, without their marks. */
  readonly notes: readonly string[]
}

/** Reads an artifact of one format back, by another program than the one that wrote it. */
export type Reader = (artifact: Uint8Array) => Promise<Findings>

/** A reader for each format: a format without one does not compile. */
export const readers = { docx, pdf, html, md } satisfies Readonly<Record<FormatName, Reader>>

async function docx(artifact: Uint8Array): Promise<Findings> {
  const parts = partsOf(artifact)
  const document = parse(parts.get('word/document.xml'))
  const numbers = wordNumbers(parts, document)
  const lines = all(document, 'w:p').map((paragraph) => ({
    style: value(paragraph, 'w:pPr', 'w:pStyle') ?? '',
    words: `${numbers.get(paragraph) ?? ''} ${words(paragraph)}`,
  }))
  const inStyle = (style: RegExp): readonly string[] =>
    lines.filter((line) => style.test(line.style)).map((line) => line.words)
  const footnotes = all(parse(parts.get('word/footnotes.xml')), 'w:footnote')
  return {
    headings: inStyle(/^(Title|CoverTitle|AnnexMark|(Summary|Supplement|Annex)?Heading\d?|SupplementSubheading)$/),
    text: inStyle(/^(?!TOC|TableNote)/).join(' '),
    notes: [
      ...footnotes.filter(({ attributes }) => Number(attributes['w:id']) > 0).map((note) => words(note)),
      ...inStyle(/^TableNote$/).map((note) => note.trim().replace(/^(?:\(\p{L}{1,3}\)|\p{L})/u, '')),
    ],
  }
}

async function pdf(artifact: Uint8Array): Promise<Findings> {
  const { pages } = await readPdf(artifact)
  const inPages = pages.flatMap((page) => elementsIn(page))
  return {
    headings: inPages.filter(({ role }) => /^H\d$/.test(role)).map((heading) => textOf(heading, ['Reference'])),
    text: pages.map((page) => textOf(page, ['Note', 'Reference', 'TOC'])).join(' '),
    notes: inPages.filter(({ role }) => role === 'Note').map((note) => textOf(note, ['Lbl'])),
  }
}

/** All elements of a page but the contents, whose title is no heading of the report. */
function elementsIn({ parts }: ReadElement): readonly ReadElement[] {
  const below = parts.filter((part) => typeof part !== 'string')
  return below
    .filter((_, index) => below[index + 1]?.role !== 'TOC')
    .flatMap((element) => [element, ...elementsIn(element)])
}

async function html(artifact: Uint8Array): Promise<Findings> {
  const page = fromHtml(new TextDecoder().decode(artifact))
  const inPage = elementsBelow(page)
  return {
    headings: inPage.filter(({ tagName }) => /^h\d$/.test(tagName)).map(spoken),
    text: spoken(inPage.find(({ tagName }) => tagName === 'body') ?? page),
    notes: inPage
      .filter(({ properties }) => properties.role === 'doc-footnote')
      .map(({ children }) => children.map(spoken).join(' ')),
  }
}

/** All elements below one but the contents, whose title is no heading of the report. */
function elementsBelow({ children }: Parents): readonly Element[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName !== 'nav' ? [child, ...elementsBelow(child)] : [],
  )
}

/** The words of a node but those of notes within it, of their marks, and of the contents. */
function spoken(node: HtmlNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.filter(isSpoken).map(spoken).join('') : ''
}

function isSpoken(node: HtmlNodes): boolean {
  if (node.type !== 'element') return true
  return (
    !['sup', 'nav', 'style'].includes(node.tagName) &&
    !['doc-footnote', 'doc-backlink'].includes(String(node.properties.role))
  )
}

/** The letter before a note of a table in Markdown: `(a)`, `a)`, `(أ)`. */
export const noteLabel = /^\(?\p{L}{1,3}\) /u

async function md(artifact: Uint8Array): Promise<Findings> {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(artifact))
  const blocks = tree.children.flatMap((block): readonly RootContent[] =>
    block.type === 'blockquote' ? block.children : [block],
  )
  const isNote = (block: RootContent, index: number): boolean =>
    block.type === 'footnoteDefinition' || noteLabel.test(tableNoteAt(blocks, index))
  return {
    headings: blocks.filter(({ type }) => type === 'heading').map(written),
    text: blocks
      .filter((block, index) => !isNote(block, index))
      .map(written)
      .join(' '),
    notes: blocks.filter(isNote).map((note) => written(note).replace(noteLabel, '')),
  }
}

/** The words of a paragraph that stands below a table, or below another such paragraph. */
function tableNoteAt(blocks: readonly RootContent[], index: number): string {
  const block = blocks[index]
  if (block?.type !== 'paragraph') return ''
  return blocks[index - 1]?.type === 'table' || tableNoteAt(blocks, index - 1) !== '' ? written(block) : ''
}

/** The words of a node as Markdown is read, with the numbers of items; marks of notes have no words. */
function written(node: Nodes): string {
  if (node.type === 'list' && node.ordered)
    return node.children.map((item, index) => `${(node.start ?? 1) + index}. ${written(item)}`).join(' ')
  if ('children' in node) return node.children.map(written).join('')
  return 'value' in node ? node.value : ''
}
