import { elementAt, elementsBelow, elementsIn } from '../ooxml/elements.ts'
import type { Pairable } from '../ooxml/pairable.ts'
import type { Element } from '../ooxml/read-xml.ts'
import { readSaid } from './read-said.ts'

/** What stands in a body, in a cell or in a note, or is a row of a table. */
export interface Block extends Pairable {
  readonly element: Element
  /** The paragraph above a table, which is one block with it: where the table is another one, so is that. */
  readonly caption?: Element
  /** It is computed from the rest: the contents, and the tables of the annexes. */
  readonly isComputed: boolean
}

/** Lists the blocks of a body, of a cell or of a note. */
export function blocksOf(container: Element): readonly Block[] {
  const elements = elementsIn(container).filter(({ name }) => ['w:p', 'w:tbl', 'w:sdt'].includes(name))
  return elements.flatMap((element, index) => {
    const before = elements[index - 1]
    const isAbove = elements[index + 1]?.name === 'w:tbl' && styleOf(element) === 'Caption'
    if (element.name === 'w:tbl')
      return tableBlock(element, before && styleOf(before) === 'Caption' ? before : undefined)
    if (element.name === 'w:sdt') return { kind: 'contents', says: '', words: [], element, isComputed: true }
    return isAbove ? [] : paragraphBlock(element)
  })
}

/** Lists the rows of a table as blocks. Rows are of one kind if they have as many cells. */
export function rowsOf(table: Element): readonly Block[] {
  return elementsIn(table, 'w:tr').map((element) => ({
    kind: `row of ${elementsIn(element, 'w:tc').length}`,
    ...readSaid(element),
    element,
    isComputed: false,
  }))
}

/** Names the style of a paragraph. */
export function styleOf(paragraph: Element): string {
  return elementAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''
}

/** Names the bookmarks that begin at any depth of an element. */
export function bookmarksIn(element: Element): readonly string[] {
  return elementsBelow(element, ['w:bookmarkStart']).map(({ attributes }) => attributes['w:name'] ?? '')
}

function paragraphBlock(element: Element): Block {
  const isBreak = elementAt(element, 'w:pPr', 'w:sectPr') !== undefined
  const said = readSaid(element)
  return { kind: isBreak ? 'break' : 'paragraph', ...keyed([element]), ...said, element, isComputed: false }
}

function tableBlock(element: Element, caption: Element | undefined): Block {
  const columns = elementsIn(elementAt(element, 'w:tblGrid') ?? element, 'w:gridCol').length
  const { key, ...unkeyed } = keyed(caption === undefined ? [] : [caption])
  return {
    kind: `table of ${columns}`,
    ...unkeyed,
    ...(key !== undefined && { key }),
    ...readSaid(element),
    element,
    ...(caption && { caption }),
    isComputed: key !== undefined && computed.test(key),
  }
}

/** The bookmarks of the concordance, and of the coverage of the meetings, which may be several tables. */
const computed = /^t(concordance|coverage(_\d+)?)_[0-9a-f]{8}$/

/** A bookmark that names a subject ends in a digest of it; others count, and name another thing in the next report. */
function keyed(elements: readonly Element[]): { readonly key?: string } {
  const key = elements.flatMap(bookmarksIn).find((name) => /_[0-9a-f]{8}$/.test(name))
  return key === undefined ? {} : { key }
}
