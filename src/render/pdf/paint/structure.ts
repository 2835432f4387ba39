import { byCodeUnit } from '../../../model/order.ts'
import type { Attributes, Tag } from '../manuscript/tag.ts'
import type { Pdf, PdfElement } from './pdf.ts'

/** The structure tree of a document that is being painted. */
export interface Structure {
  elementOf(tag: Tag): PdfElement
  /** Ends all elements that are still open. */
  end(): void
}

/**
 * Plants a structure tree before anything is painted, so that its order is that of the report and not that of the
 * pages. pdfkit 0.20.2 never ends a document, and says nothing, if one element is left without a parent or open: no
 * element is made but by `growElement`, and `end` ends them all.
 */
export function plantStructure(document: Pdf, root: Tag): Structure {
  const elements = new Map<Tag, PdfElement>()
  const top = document.struct(root.role)
  document.addStructure(top)
  const grow = (tag: Tag, element: PdfElement) => {
    elements.set(tag, element)
    for (const child of tag.children) grow(child, growElement(document, element, child.role, child.attributes))
  }
  grow(root, top)
  listNames(document, elements)
  return {
    elementOf: (tag) => elements.get(tag) ?? missing(tag),
    end: () => top.end(),
  }
}

/** Makes an element and attaches it to its parent at once. */
export function growElement(document: Pdf, parent: PdfElement, role: string, attributes: Attributes = {}): PdfElement {
  const element = document.struct(role, attributes.lang ? { lang: attributes.lang } : {})
  const { data } = element.dictionary
  if (attributes.id) data.ID = new String(attributes.id)
  if (attributes.scope) data.A = { O: 'Table', Scope: attributes.scope }
  if (attributes.summary) data.A = { O: 'Table', Summary: new String(attributes.summary) }
  if (attributes.numbering) data.A = { O: 'List', ListNumbering: attributes.numbering }
  parent.add(element)
  return element
}

/** Lists the elements that have an id in the tree of ids, sorted as readers search it. */
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
