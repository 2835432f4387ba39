import { byCodeUnit } from '../../../model/order.ts'
import type { Tag, TagAttributes } from '../manuscript/tag.ts'
import type { Pdf, PdfElement } from './pdf.ts'

/** The structure tree of a document that is being painted. */
export interface Structure {
  /** Returns the element of a tag. Throws if the tag is not in the tree. */
  elementOf(tag: Tag): PdfElement
  /** Ends all elements that are still open. */
  end(): void
}

/**
 * Opens a structure tree before anything is painted, so that its order is that of the report and not that of the
 * pages. If one element has no parent, or stays open, pdfkit 0.20.2 never ends the document and gives no error.
 * Therefore elements are made only by `addElement`, and `end` ends them all.
 */
export function openStructure(document: Pdf, root: Tag): Structure {
  const elements = new Map<Tag, PdfElement>()
  const top = document.struct(root.role)
  if (root.attributes.leftward) top.dictionary.data.A = { O: 'Layout', WritingMode: 'RlTb' }
  document.addStructure(top)
  const add = (tag: Tag, element: PdfElement) => {
    elements.set(tag, element)
    for (const child of tag.children) add(child, addElement(document, element, child.role, child.attributes))
  }
  add(root, top)
  listNames(document, elements)
  return {
    elementOf: (tag) => elements.get(tag) ?? missing(tag),
    end: () => top.end(),
  }
}

/** Makes a structure element, and attaches it to its parent at once. */
export function addElement(
  document: Pdf,
  parent: PdfElement,
  role: string,
  attributes: TagAttributes = {},
): PdfElement {
  const element = document.struct(role, attributes.lang ? { lang: attributes.lang } : {})
  const { data } = element.dictionary
  if (attributes.id) data.ID = new String(attributes.id)
  if (attributes.scope) data.A = { O: 'Table', Scope: attributes.scope }
  if (attributes.summary) data.A = { O: 'Table', Summary: new String(attributes.summary) }
  if (attributes.numbering) data.A = { O: 'List', ListNumbering: attributes.numbering }
  parent.add(element)
  return element
}

/** Lists the elements that have an id in the tree of ids, sorted by bytes as readers search it. */
function listNames(document: Pdf, elements: ReadonlyMap<Tag, PdfElement>): void {
  const named = [...elements].flatMap(([tag, element]) =>
    tag.attributes.id ? [{ id: tag.attributes.id, element }] : [],
  )
  const names = named
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .flatMap(({ id, element }) => [new String(id), element.dictionary])
  if (names.length > 0) document.getStructTreeRoot().data.IDTree = { Names: names }
}

function missing(tag: Tag): never {
  throw new Error(`Cannot paint words into a tag ${tag.role}, expected one of the manuscript's structure`)
}
