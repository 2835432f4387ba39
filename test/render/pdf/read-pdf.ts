import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * An element of a structure tree as it is on one page: its role, and its words and elements in order. Those without
 * words on that page are left out.
 */
export interface ReadElement {
  readonly role: string
  readonly parts: readonly (string | ReadElement)[]
}

/** A PDF as a reader of it finds it. */
export interface ReadPdf {
  readonly document: PDFDocumentProxy
  /** The structure of each page. */
  readonly pages: readonly ReadElement[]
  /** The words of each page that are furniture, in the order of painting. */
  readonly artifacts: readonly string[]
}

/** Opens a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const read = await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))))
  return { document, pages: read.map(({ root }) => root), artifacts: read.map(({ artifact }) => artifact) }
}

/**
 * Joins the words of an element as they are read, leaving out elements of some roles. There is a space where a line
 * ends, also inside a word that is hyphenated: pdf.js hides soft hyphens.
 */
export function textOf(element: ReadElement, without: readonly string[] = []): string {
  return element.parts
    .map((part) => (typeof part === 'string' ? part : without.includes(part.role) ? '' : textOf(part, without)))
    .join('')
}

async function readPage(page: PDFPageProxy): Promise<{ root: ReadElement; artifact: string }> {
  const { words, artifact } = await markedWords(page)
  return { root: elementOf(await page.getStructTree(), words), artifact }
}

async function markedWords(page: PDFPageProxy): Promise<{ words: ReadonlyMap<string, string>; artifact: string }> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  let artifact = ''
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.at(-1)
      const text = item.hasEOL ? `${item.str} ` : item.str
      if (id === undefined) artifact += text
      else words.set(id, (words.get(id) ?? '') + text)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('tag' in item && item.tag === 'Artifact' ? undefined : (item.id ?? open.at(-1)))
  }
  return { words, artifact }
}

function elementOf(node: unknown, words: ReadonlyMap<string, string>): ReadElement {
  if (!isNode(node)) throw new Error('Unexpected structure, expected an element with a role')
  const parts = node.children.flatMap((child): readonly (string | ReadElement)[] => {
    if (isContent(child)) return [words.get(child.id) ?? '']
    const below = isNode(child) ? elementOf(child, words) : undefined
    return below && below.parts.length > 0 ? [below] : []
  })
  return { role: node.role, parts }
}

function isNode(node: unknown): node is { role: string; children: readonly unknown[] } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'role' in node &&
    typeof node.role === 'string' &&
    'children' in node &&
    Array.isArray(node.children)
  )
}

function isContent(node: unknown): node is { type: 'content'; id: string } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'type' in node &&
    node.type === 'content' &&
    'id' in node &&
    typeof node.id === 'string'
  )
}
