import type { ShownText } from './page-content.ts'
import { catalogOf, type Dict, dictOf, listOf, type PdfObjects, type Value, wordsOf } from './pdf-objects.ts'

/** A piece of marked content with its words, or an annotation, that an element holds. */
export interface Leaf {
  readonly page: string
  readonly content?: number
  readonly annotation?: string
  readonly words: string
}

/** An element of the structure. */
export interface Element {
  readonly reference: string
  readonly role: string
  readonly dict: Dict
  readonly parent: Element | undefined
  readonly kids: readonly (Element | Leaf)[]
}

/** Returns whether an element holds another element, and no leaf. */
export function isElement(kid: Element | Leaf): kid is Element {
  return 'role' in kid
}

/** Reads the structure of a PDF, with the words that its pages show. */
export function treeOf(pdf: PdfObjects, shown: readonly ShownText[]): readonly Element[] {
  const texts = textsOf(shown)
  return listOf(pdf, dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])['/K']).map((kid) =>
    elementOf(pdf, kid, undefined, texts),
  )
}

/** Lists an element and all elements below it, in the order of reading. */
export function withDescendants(element: Element): readonly Element[] {
  return [element, ...kidsOf(element).flatMap(withDescendants)]
}

/** Lists the elements directly below an element. */
export function kidsOf(element: Element): readonly Element[] {
  return element.kids.filter(isElement)
}

/** Joins the words of an element, in the order of reading. */
export function wordsIn(element: Element): string {
  return element.kids.map((kid) => (isElement(kid) ? wordsIn(kid) : kid.words)).join('')
}

/** The words of each piece of marked content, by its page and number. */
type Texts = ReadonlyMap<string, string>

/** Joins the words of each piece. Words that run to the left stand in the file from left to right, and are reversed. */
function textsOf(shown: readonly ShownText[]): Texts {
  const found = new Map<string, string>()
  for (const { page, within, text } of shown) {
    const words = text.map((character) => character ?? '\uFFFD')
    const inOrder = words.some((word) => /\p{Script=Arabic}/u.test(word)) ? words.toReversed() : words
    found.set(`${page} ${within}`, (found.get(`${page} ${within}`) ?? '') + inOrder.join(''))
  }
  return found
}

function elementOf(pdf: PdfObjects, reference: Value, parent: Element | undefined, texts: Texts): Element {
  const dict = dictOf(pdf, reference)
  const kids: (Element | Leaf)[] = []
  const element: Element = { reference: String(reference), role: wordsOf(dict['/S']), dict, parent, kids }
  kids.push(...listOf(pdf, dict['/K']).map((kid) => kidOf(pdf, kid, element, texts)))
  return element
}

function kidOf(pdf: PdfObjects, kid: Value, parent: Element, texts: Texts): Element | Leaf {
  const page = String(parent.dict['/Pg'] ?? '')
  const marked = (on: string, content: number) => ({ page: on, content, words: texts.get(`${on} ${content}`) ?? '' })
  if (typeof kid === 'number') return marked(page, kid)
  const dict = dictOf(pdf, kid)
  const own = String(dict['/Pg'] ?? page)
  if (typeof dict['/MCID'] === 'number') return marked(own, dict['/MCID'])
  if (dict['/Type'] === '/OBJR') return { page: own, annotation: String(dict['/Obj']), words: '' }
  return elementOf(pdf, kid, parent, texts)
}
