import type { Bookmark } from '../model/names.ts'
import type { SealedName } from '../model/origin.ts'
import { element, elementsIn } from './elements.ts'
import type { Legible } from './legible.ts'
import type { Parts } from './open-package.ts'
import { type Element, readXml } from './read-xml.ts'
import { writeXml } from './write-xml.ts'

/**
 * What was sent: the words of a document as they were when it was made, and whose they are. It stands in the document
 * itself, in a part that no reader shows, and holds nothing that is not printed.
 */
export type Base = readonly BaseParagraph[]

/** A paragraph as it was sent; its words are those that `readParagraphs` reads. */
export interface BaseParagraph {
  readonly bookmark?: Bookmark
  /** As it is cited: `12 (b)`. */
  readonly cited?: string
  readonly kind: (typeof kinds)[number]
  readonly words: readonly BaseWords[]
}

/** `computed` stands in a caption, a masthead, a note of a table. */
const kinds = ['numbered', 'heading', 'cell', 'text', 'contents', 'computed'] as const

/** Words next to one another that are of one text, of the template, or the program's own. */
export interface BaseWords {
  readonly text: string
  readonly from?: { readonly name: SealedName } | 'template'
}

/** Tells all the words of a paragraph. */
export function textOf({ words }: Pick<BaseParagraph, 'words'>): string {
  return words.map(({ text }) => text).join('')
}

const namespace = 'urn:report:base:1'

/** Writes what is sent as a part of a document. */
export function writeBase(base: Base): string {
  return writeXml(element('base', { xmlns: namespace }, base.map(written)))
}

/** Finds what was sent among the parts of a document, in whichever of them a program has put it. */
export function readBase(parts: Parts): Legible<Base> | undefined {
  const [xml] = [...parts].flatMap(([path, text]) =>
    path.startsWith('customXml/') && text.includes(`"${namespace}"`) ? [text] : [],
  )
  if (xml === undefined) return undefined
  const read = readXml(xml)
  return 'refusal' in read ? read : { value: elementsIn(read.value, 'p').map(paragraph) }
}

function written({ bookmark, cited, kind, words }: BaseParagraph): Element {
  return element('p', { kind, ...(bookmark && { at: bookmark }), ...(cited && { cited }) }, words.map(writtenWords))
}

function writtenWords({ text, from }: BaseWords): Element | string {
  if (from === undefined) return text
  return from === 'template' ? element('template', {}, [text]) : element('of', { name: from.name }, [text])
}

function paragraph(from: Element): BaseParagraph {
  const { at, cited, kind = '' } = from.attributes
  return {
    ...(at !== undefined && { bookmark: at }),
    ...(cited !== undefined && { cited }),
    kind: kinds.find((known) => known === kind) ?? 'text',
    words: from.children.map(words),
  }
}

function words(child: Element | string): BaseWords {
  if (typeof child === 'string') return { text: child }
  const text = child.children.filter((part) => typeof part === 'string').join('')
  const { name } = child.attributes
  if (child.name === 'template') return { text, from: 'template' }
  return { text, ...(name !== undefined && { from: { name } }) }
}
