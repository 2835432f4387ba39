import type { ILevelsOptions, INumberingOptions } from 'docx'
import type { Heading, NumberedParagraph, ReportRoot } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { type Counted, countLabels, type Label, type List, lists } from './count-labels.ts'
import { levelTextOf } from './level-text.ts'
import { levelOf, listLooks } from './list-looks.ts'

/** A level of a list, as docx refers to it. */
export interface ListLevel {
  readonly reference: string
  readonly level: number
}

/**
 * How a block comes by its label: Word counts it, by the block's style or as told for this block; or it is typed,
 * because Word cannot count it.
 */
export type Numbered =
  | { readonly by: 'nothing' | 'style' }
  | ({ readonly by: 'list' } & ListLevel)
  | { readonly by: 'hand'; readonly label: string }

export interface Numbering {
  readonly config: INumberingOptions['config']
  readonly of: (block: Heading | NumberedParagraph) => Numbered
  /** What a style numbers its paragraphs by; undefined for one that does not. */
  readonly byStyle: (style: string) => ListLevel | undefined
  /** Tells whether a heading's number stands in the line of its words, and not before a tab. */
  readonly standsInLine: (bookmark: Bookmark) => boolean
  /** The labels that Word counts, from the outermost down to the bookmark's own; empty where there are none. */
  readonly chainOf: (bookmark: Bookmark) => readonly Label[]
}

/**
 * Makes the multilevel definitions of a report from the labels in its tree, so that Word's own numbers are those that
 * the tree says. Headings and the paragraphs of the body are numbered through their styles. A list that Word cannot
 * count as the tree does is typed by hand, label by label.
 */
export function numberingOf(root: ReportRoot): Numbering {
  const counted = countLabels(root)
  const byBlock = new Map(counted.map((one) => [one.block, one]))
  const byBookmark = new Map(counted.map((one) => [one.bookmark, one]))
  const levels = new Map(
    lists.map((list) => [
      list,
      levelsOf(
        list,
        counted.filter((one) => one.list === list),
      ),
    ]),
  )
  const counts = (one: Counted): boolean => levels.get(one.list) !== undefined
  return {
    config: [...levels].flatMap(([list, its]) =>
      its === undefined ? [] : [{ reference: referenceTo(list), levels: its }],
    ),
    of: (block) => numberedAs(byBlock.get(block), counts),
    byStyle: (style) => levelsByStyle.find((one) => one.style === style && levels.get(one.list) !== undefined)?.at,
    standsInLine: (bookmark) => {
      const one = byBookmark.get(bookmark)
      return one !== undefined && counts(one) && listLooks[one.list][one.level]?.inLine === true
    },
    chainOf: (bookmark) => {
      const one = byBookmark.get(bookmark)
      return one === undefined || !counts(one) ? [] : one.chain
    },
  }
}

/**
 * Names a list to docx 9.7.1, which writes the name in braces into its XML and replaces it there, in people's words
 * too: hence the control character, which no text of ours can hold.
 */
function referenceTo(list: List): string {
  return `${list}\u0001`
}

const levelsByStyle = lists.flatMap((list) =>
  listLooks[list].map(({ style }, level) => ({ style, list, at: { reference: referenceTo(list), level } })),
)

/** Undefined if some label of the list is not what Word would print. */
function levelsOf(list: List, counted: readonly Counted[]): readonly ILevelsOptions[] | undefined {
  if (counted.some((one) => one.block.type === 'numberedParagraph' && one.block.number !== one.count)) return undefined
  const levels = listLooks[list].map((_, level) => {
    const labels = counted.filter((one) => one.level === level)
    const written = levelTextOf(labels)
    return labels.length > 0 && written === undefined ? undefined : levelOf(list, level, written)
  })
  const known = levels.filter((level) => level !== undefined)
  return known.length === levels.length ? known : undefined
}

function numberedAs(one: Counted | undefined, counts: (one: Counted) => boolean): Numbered {
  if (one === undefined) return { by: 'nothing' }
  if (!counts(one)) return { by: 'hand', label: one.label }
  const style = listLooks[one.list][one.level]?.style
  return style === undefined ? { by: 'list', reference: referenceTo(one.list), level: one.level } : { by: 'style' }
}
