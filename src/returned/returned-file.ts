import { element, elementsBelow, elementsIn } from '../ooxml/elements.ts'
import type { Legible } from '../ooxml/legible.ts'
import type { Parts } from '../ooxml/open-package.ts'
import { type Revision, readParagraphs, type WordParagraph } from '../ooxml/paragraphs.ts'
import { type Element, readXml } from '../ooxml/read-xml.ts'

/** A Word file that came back: its words now, what somebody noted beside them, and what it says of itself. */
export interface ReturnedFile {
  readonly paragraphs: readonly WordParagraph[]
  /** By their ids. */
  readonly comments: ReadonlyMap<string, Comment>
  /** What was written into it when it was made: `edition`, `language`, `digest`, `version`. */
  readonly properties: ReadonlyMap<string, string>
}

/** A comment as somebody wrote it. Dates may be anything. */
export interface Comment extends Revision {
  readonly text: string
}

/** Reads the parts of a Word file that came back. */
export function readReturned(parts: Parts): Legible<ReturnedFile> {
  const paragraphs = readParagraphs(parts.get('word/document.xml') ?? '')
  const comments = partIn(parts, 'word/comments.xml')
  const properties = partIn(parts, 'docProps/custom.xml')
  if ('refusal' in paragraphs) return paragraphs
  if ('refusal' in comments) return comments
  if ('refusal' in properties) return properties
  return {
    value: {
      paragraphs: paragraphs.value,
      comments: new Map(elementsIn(comments.value, 'w:comment').map(readComment)),
      properties: new Map(elementsIn(properties.value, 'property').map(readProperty)),
    },
  }
}

/** A part that is not there says nothing. */
function partIn(parts: Parts, path: string): Legible<Element> {
  const xml = parts.get(path)
  return xml === undefined ? { value: element('none') } : readXml(xml)
}

function readComment(comment: Element): readonly [string, Comment] {
  const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = comment.attributes
  const lines = elementsIn(comment, 'w:p').map((line) => elementsBelow(line, ['w:t']).map(textIn).join(''))
  return [id, { author, date, text: lines.filter((line) => line !== '').join('\n') }]
}

function readProperty(property: Element): readonly [string, string] {
  const [value] = elementsIn(property)
  return [property.attributes.name ?? '', value === undefined ? '' : textIn(value)]
}

function textIn(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
