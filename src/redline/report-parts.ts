import { element, elementAt } from '../ooxml/elements.ts'
import type { Legible } from '../ooxml/legible.ts'
import type { Parts } from '../ooxml/open-package.ts'
import { type Element, readXml } from '../ooxml/read-xml.ts'
import { writeXml } from '../ooxml/write-xml.ts'

/** The parts of a report that are compared, with what they relate to. */
export interface ReportParts {
  readonly document: Element
  readonly documentLinks: Element
  readonly notes: Element
  readonly noteLinks: Element
}

const paths = {
  document: 'word/document.xml',
  documentLinks: 'word/_rels/document.xml.rels',
  notes: 'word/footnotes.xml',
  noteLinks: 'word/_rels/footnotes.xml.rels',
} as const satisfies Readonly<Record<keyof ReportParts, string>>

/** Reads what is compared of a report. */
export function readReport(parts: Parts): Legible<ReportParts> {
  const read = Object.values(paths).map((path) => readXml(parts.get(path) ?? ''))
  const [document, documentLinks, notes, noteLinks] = read.flatMap((one) => ('value' in one ? one.value : []))
  if (document && documentLinks && notes && noteLinks) return { value: { document, documentLinks, notes, noteLinks } }
  const [refused] = read.flatMap((one) => ('refusal' in one ? one : []))
  return refused ?? { refusal: 'This is no report in Word.' }
}

/** Puts parts into the place of those of the same name. */
export function withReport(parts: Parts, changed: ReportParts): Parts {
  const { document, documentLinks, notes, noteLinks } = changed
  return new Map([
    ...parts,
    [paths.document, writeXml(document)],
    [paths.documentLinks, writeXml(documentLinks)],
    [paths.notes, writeXml(notes)],
    [paths.noteLinks, writeXml(noteLinks)],
  ])
}

/** Finds the body of a document. */
export function bodyIn(document: Element): Element {
  return elementAt(document, 'w:body') ?? element('w:body')
}

/** Tells whether the heads or the feet of pages say something else: they are parts of their own. */
export function haveOtherHeads(old: Parts, new_: Parts): boolean {
  const heads = (parts: Parts): string =>
    JSON.stringify([...parts].filter(([path]) => /^word\/(header|footer)\d/.test(path)))
  return heads(old) !== heads(new_)
}
