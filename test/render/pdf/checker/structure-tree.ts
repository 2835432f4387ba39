import { shownOn } from './page-content.ts'
import { catalogOf, type Dict, dictOf, listOf, type PdfObjects, type Value, wordsOf } from './pdf-objects.ts'

/** A piece of marked content, or an annotation, that an element holds. */
export interface Leaf {
  readonly page: string
  readonly content?: number
  readonly annotation?: string
}

/** An element of the structure. */
export interface Element {
  readonly reference: string
  readonly role: string
  readonly dict: Dict
  readonly parent: Element | undefined
  readonly kids: readonly (Element | Leaf)[]
}

export function isElement(kid: Element | Leaf): kid is Element {
  return 'role' in kid
}

/** Reads the tree. */
export function treeOf(pdf: PdfObjects): readonly Element[] {
  return listOf(pdf, dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])['/K']).map((kid) => elementOf(pdf, kid, undefined))
}

/** Lists all elements, in the order of reading. */
export function elementsOf(pdf: PdfObjects): readonly Element[] {
  const below = (element: Element): readonly Element[] => [element, ...element.kids.filter(isElement).flatMap(below)]
  return treeOf(pdf).flatMap(below)
}

/** The elements right below one. */
export function kidsOf(element: Element): readonly Element[] {
  return element.kids.filter(isElement)
}

/** The words of an element, in the order of reading. What runs to the left stands in the file from left to right. */
export function wordsIn(pdf: PdfObjects, element: Element): string {
  const text = textsOf(pdf)
  return element.kids
    .map((kid) => (isElement(kid) ? wordsIn(pdf, kid) : (text.get(`${kid.page} ${kid.content}`) ?? '')))
    .join('')
}

const texts = new WeakMap<PdfObjects, ReadonlyMap<string, string>>()

function textsOf(pdf: PdfObjects): ReadonlyMap<string, string> {
  const known = texts.get(pdf)
  if (known) return known
  const found = new Map<string, string>()
  for (const { page, within, text } of shownOn(pdf)) {
    const words = text.map((character) => character ?? '\uFFFD')
    const inOrder = words.some((word) => /\p{Script=Arabic}/u.test(word)) ? words.toReversed() : words
    found.set(`${page} ${within}`, (found.get(`${page} ${within}`) ?? '') + inOrder.join(''))
  }
  texts.set(pdf, found)
  return found
}

function elementOf(pdf: PdfObjects, reference: Value, parent: Element | undefined): Element {
  const dict = dictOf(pdf, reference)
  const kids: (Element | Leaf)[] = []
  const element: Element = { reference: String(reference), role: wordsOf(dict['/S']), dict, parent, kids }
  kids.push(...listOf(pdf, dict['/K']).map((kid) => kidOf(pdf, kid, element)))
  return element
}

function kidOf(pdf: PdfObjects, kid: Value, parent: Element): Element | Leaf {
  const page = String(parent.dict['/Pg'] ?? '')
  if (typeof kid === 'number') return { page, content: kid }
  const dict = dictOf(pdf, kid)
  const own = String(dict['/Pg'] ?? page)
  if (typeof dict['/MCID'] === 'number') return { page: own, content: dict['/MCID'] }
  if (dict['/Type'] === '/OBJR') return { page: own, annotation: String(dict['/Obj']) }
  return elementOf(pdf, kid, parent)
}
