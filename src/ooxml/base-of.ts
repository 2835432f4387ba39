import { diffArrays } from 'diff'
import type { Block, Inline, ReportRoot, Words } from '../model/document.ts'
import type { Bookmark } from '../model/names.ts'
import { type Origin, sealedName } from '../model/origin.ts'
import { citations } from '../model/paragraph-citations.ts'
import { flatWords, stretchesOf } from '../model/stretches.ts'
import type { Text } from '../model/text.ts'
import type { Base, BaseParagraph, BaseWords } from './base.ts'
import type { WordParagraph } from './paragraphs.ts'

type Origins = ReadonlyMap<Text, Origin>

/**
 * Tells whose words each paragraph of a document says, as it will be read when it comes back: those of the tree with
 * the same bookmark, or the next ones that say the same.
 */
export function baseOf(paragraphs: readonly WordParagraph[], root: ReportRoot, origins: Origins): Base {
  const lines = linesOf(root)
  const bookmarks = new Set(lines.flatMap(({ bookmark }) => bookmark ?? []))
  const found = pairs(
    lines.map(({ bookmark, words }) => bookmark ?? said(words.value)),
    paragraphs.map((paragraph) => bookmarkIn(paragraph, bookmarks) ?? paragraph.text),
  )
  const cited = citations(root)
  return paragraphs.map((paragraph, index): BaseParagraph => {
    const line = lines[found.get(index) ?? -1]
    const bookmark = line?.bookmark
    const label = bookmark && cited.get(bookmark)
    return {
      ...(bookmark && { bookmark }),
      ...(label && { cited: label }),
      kind: paragraph.inContents ? 'contents' : (line?.kind ?? 'computed'),
      words: wordsOf(paragraph.text, line?.words, origins),
    }
  })
}

/** A line of the tree that a document has as a paragraph. */
interface Line {
  readonly kind: BaseParagraph['kind']
  readonly bookmark?: Bookmark
  readonly words: Words
}

function linesOf({ children }: ReportRoot): readonly Line[] {
  return children.flatMap((section) => section.children.flatMap(linesOfBlock))
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
      return [line('heading', block.children, block.data.bookmark)]
    case 'numberedParagraph':
      return [line('numbered', block.children, block.data.bookmark)]
    case 'paragraph':
      return [line('text', block.children, block.data?.bookmark)]
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => line('cell', cell.children)))
    case 'columnList':
      return [
        ...(block.data?.title ? [line('text', block.data.title)] : []),
        ...block.children.map((item) => line('cell', item.children)),
      ]
    case 'signature':
    case 'footnoteDefinition':
      return block.children.map((paragraph) => line('text', paragraph.children))
    case 'contents':
    case 'masthead':
      return []
  }
}

function line(kind: Line['kind'], words: readonly Inline[], bookmark?: Bookmark): Line {
  return { kind, words: flatWords(words), ...(bookmark && { bookmark }) }
}

function bookmarkIn({ bookmarks }: WordParagraph, known: ReadonlySet<Bookmark>): Bookmark | undefined {
  return bookmarks.find((bookmark) => known.has(bookmark))
}

/** The words of a line as they are read in a document. */
function said(words: string): string {
  return words.replace(/[^\S ]/gu, ' ')
}

/** Finds for each index of the second list the index in the first that has the same key; both go on in their order. */
function pairs(first: readonly string[], second: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let [left, right] = [0, 0]
  for (const { added, removed, count } of diffArrays([...first], [...second])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) found.set(right + step, left + step)
    if (!added) left += count
    if (!removed) right += count
  }
  return found
}

/** Divides the text of a paragraph into what was written and what the program says. Before it may stand a label. */
function wordsOf(text: string, line: Words | undefined, origins: Origins): readonly BaseWords[] {
  const label = line === undefined ? -1 : text.indexOf(said(line.value))
  const words: BaseWords[] = []
  let end = 0
  const add = (to: number, from?: BaseWords['from']): void => {
    if (to > end) words.push({ text: text.slice(end, to), ...(from && { from }) })
    end = Math.max(end, to)
  }
  for (const { start, end: to, from } of label < 0 || line === undefined ? [] : stretchesOf(line)) {
    const origin = 'text' in from ? origins.get(from.text) : undefined
    add(label + start)
    if ('place' in from) add(label + to, 'template')
    else add(label + to, origin && { name: sealedName(origin) })
  }
  add(text.length)
  return words
}
