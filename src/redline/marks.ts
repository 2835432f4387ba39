import { element, elementAt, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'

/** What Word calls an insertion and a deletion. */
export type Change = 'ins' | 'del'

/** Who is said to have made the changes, and when: a moment, such as 2008-06-15T00:00:00Z. */
export interface Signature {
  readonly author: string
  readonly date: string
}

/** Makes marks of changes, each with an id of its own. */
export interface Marks {
  /** Marks runs, and the runs in links, as inserted or deleted; what else stands between them is left as it is. */
  readonly content: (content: readonly Element[], change: Change) => readonly Element[]
  /** Marks the end of a paragraph, by which the paragraph itself is inserted or deleted. */
  readonly end: (paragraph: Element, change: Change) => Element
  readonly row: (row: Element, change: Change) => Element
  /** Records that a paragraph had other properties before. */
  readonly look: (paragraph: Element, before: Element) => Element
}

/** Makes marks with one signature; their ids are those that `next` gives. */
export function marksOf({ author, date }: Signature, next: () => number): Marks {
  const mark = (name: string, children: readonly Element[] = []): Element =>
    element(name, { 'w:id': String(next()), 'w:author': author, 'w:date': date }, children)
  const content: Marks['content'] = (all, change) =>
    groupsOf(all).flatMap((group) => {
      const [first] = group
      if (first?.name === 'w:hyperlink') return { ...first, children: content(elementsIn(first), change) }
      if (first?.name !== 'w:r') return group
      return mark(`w:${change}`, change === 'del' ? group.map(asDeleted) : group)
    })
  return {
    content,
    end: (paragraph, change) =>
      withProperties(paragraph, (properties) => {
        const look = elementAt(properties, 'w:rPr')
        const marked = element('w:rPr', {}, [mark(`w:${change}`), ...(look ? elementsIn(look) : [])])
        const others = elementsIn(properties).filter(({ name }) => name !== 'w:rPr')
        return inOrder([...others, marked])
      }),
    row: (row, change) => {
      const [properties] = elementsIn(row, 'w:trPr')
      const marked = element('w:trPr', {}, [...(properties?.children ?? []), mark(`w:${change}`)])
      const others = elementsIn(row).filter(({ name }) => name !== 'w:trPr')
      return { ...row, children: [marked, ...others] }
    },
    look: (paragraph, before) =>
      withProperties(paragraph, (properties) => {
        const old = elementsIn(elementAt(before, 'w:pPr') ?? element('w:pPr')).filter(({ name }) => !isLast(name))
        return inOrder([...elementsIn(properties), mark('w:pPrChange', [element('w:pPr', {}, old)])])
      }),
  }
}

/** Runs that follow one another are a group; everything else is one by itself. */
function groupsOf(all: readonly Element[]): readonly (readonly Element[])[] {
  const groups: Element[][] = []
  for (const one of all) {
    const last = groups.at(-1)
    if (one.name === 'w:r' && last?.[0]?.name === 'w:r') last.push(one)
    else groups.push([one])
  }
  return groups
}

const deletedNames: ReadonlyMap<string, string> = new Map([
  ['w:t', 'w:delText'],
  ['w:instrText', 'w:delInstrText'],
])

function asDeleted(run: Element): Element {
  return {
    ...run,
    children: elementsIn(run).map((piece) => ({ ...piece, name: deletedNames.get(piece.name) ?? piece.name })),
  }
}

function withProperties(paragraph: Element, change: (properties: Element) => readonly Element[]): Element {
  const [properties = element('w:pPr')] = elementsIn(paragraph, 'w:pPr')
  const others = elementsIn(paragraph).filter(({ name }) => name !== 'w:pPr')
  return { ...paragraph, children: [element('w:pPr', {}, change(properties)), ...others] }
}

/** What the schema has last in the properties of a paragraph, in this order. */
const last = ['w:rPr', 'w:sectPr', 'w:pPrChange']

function isLast(name: string): boolean {
  return last.includes(name)
}

function inOrder(properties: readonly Element[]): readonly Element[] {
  return [
    ...properties.filter(({ name }) => !isLast(name)),
    ...last.flatMap((wanted) => properties.filter(({ name }) => name === wanted)),
  ]
}
