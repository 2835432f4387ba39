import type { ILevelsOptions, INumberingOptions } from 'docx'
import type { Heading, NumberedParagraph, ReportRoot } from '../../../model/document.ts'
import { groupBy } from '../../../model/grouping.ts'
import type { Bookmark } from '../../../model/names.ts'
import { type BookmarkedLabel, type CountedBlock, countLabels, type List, lists } from './count-labels.ts'
import { type LevelLook, levelOf, listLooks } from './list-looks.ts'
import { levelTextOf } from './numerals.ts'

/** A level of a list, as docx refers to it. */
export interface ListLevel {
  readonly reference: string
  readonly level: number
}

/**
 * How a block gets its label: Word counts it by the style of the block, or by a level that the block itself names; or
 * it is typed by hand, because Word cannot count it, and then stands where the number of its level would. A `tail` is
 * typed after a number.
 */
export type LabelSource =
  | { readonly by: 'nothing' }
  | { readonly by: 'style'; readonly tail?: string }
  | ({ readonly by: 'list'; readonly tail?: string } & ListLevel)
  | { readonly by: 'hand'; readonly label: string; readonly place?: LevelLook['place']['paragraph'] }

/** How Word numbers a document. */
export interface WordNumbering {
  readonly config: INumberingOptions['config']
  readonly of: (block: Heading | NumberedParagraph) => LabelSource
  /** The level by which a style numbers its paragraphs; undefined for a style that does not. */
  readonly byStyle: (style: string) => ListLevel | undefined
  /** Tells whether a heading's number stands on a line of its own, above the words, and not before a tab. */
  readonly standsAbove: (bookmark: Bookmark) => boolean
  /** The labels that Word counts, from the outermost down to the bookmark's own; empty where there are none. */
  readonly chainOf: (bookmark: Bookmark) => readonly BookmarkedLabel[]
}

/**
 * Makes the multilevel definitions of a report from the labels in its tree, so that Word's own numbers are those that
 * the tree says. Headings and paragraphs are numbered through their styles. In a list that Word cannot count as the
 * tree does, each label is typed by hand.
 */
export function wordNumberingOf(root: ReportRoot): WordNumbering {
  const counted = countLabels(root)
  const byBlock = new Map(counted.map((one) => [one.block, one]))
  const groups = groupBy(counted, ({ list }) => list)
  const written = new Map(
    lists.flatMap((list) => {
      const inList = writtenList(list, groups.get(list) ?? [])
      return inList === undefined ? [] : [[list, inList] as const]
    }),
  )
  const byBookmark = new Map(counted.map((one) => [one.bookmark, one]))
  return {
    config: [...written].map(([list, { levels }]) => ({ reference: referenceTo(list), levels })),
    of: (block) => labelSourceOf(byBlock.get(block), written),
    byStyle: (style) => levelsByStyle.find((one) => one.style === style && written.has(one.list))?.at,
    standsAbove: (bookmark) => {
      const one = byBookmark.get(bookmark)
      return one !== undefined && listLooks[one.list][one.level]?.above === true
    },
    chainOf: (bookmark) => {
      const one = byBookmark.get(bookmark)
      return one !== undefined && written.has(one.list) ? one.chain : []
    },
  }
}

/**
 * Names a list to docx 9.7.1, which writes the name in braces into its XML and replaces it there, in people's words
 * too. Hence the control character, which no text of ours can hold.
 */
function referenceTo(list: List): string {
  return `${list}\u0001`
}

const levelsByStyle = lists.flatMap((list) =>
  listLooks[list].map(({ style }, level) => ({ style, list, at: { reference: referenceTo(list), level } })),
)

/** A list that Word counts: its definition, and what is typed after the numbers, level by level. */
interface WrittenList {
  readonly levels: readonly ILevelsOptions[]
  readonly tails: readonly (string | undefined)[]
}

/** Undefined if some label of the list is not what Word would print. */
function writtenList(list: List, counted: readonly CountedBlock[]): WrittenList | undefined {
  const labels = listLooks[list].map((_, level) => counted.filter((one) => one.level === level))
  const texts = labels.map(levelTextOf)
  if (labels.some((inLevel, level) => inLevel.length > 0 && texts[level] === undefined)) return undefined
  return {
    levels: texts.flatMap((text, level) => levelOf(list, level, text) ?? []),
    tails: texts.map((text) => text?.tail),
  }
}

function labelSourceOf(one: CountedBlock | undefined, written: ReadonlyMap<List, WrittenList>): LabelSource {
  if (one === undefined) return { by: 'nothing' }
  const [look, inList] = [listLooks[one.list][one.level], written.get(one.list)]
  if (inList === undefined) return { by: 'hand', label: one.label, ...(look && { place: look.place.paragraph }) }
  const tail = inList.tails[one.level]
  const typed = tail === undefined ? {} : { tail }
  return look?.style === undefined
    ? { by: 'list', reference: referenceTo(one.list), level: one.level, ...typed }
    : { by: 'style', ...typed }
}
