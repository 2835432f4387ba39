import { toString as wordsOf } from 'mdast-util-to-string'
import type { ColumnList } from '../../../model/document.ts'
import { columnCount, columnRoom } from '../../list-columns.ts'
import { linesOf, longestWord, widthOf } from '../pages/measure-text.ts'
import { measure } from '../pages/page-geometry.ts'
import { styleLook } from '../styles/style-look.ts'

/** The style of an item, and the space between two columns in twips. */
export const listItem = { style: 'ListItem', gap: 280 } as const

/** An estimated width may be too small by this factor. */
const safety = 1.06

/** Returns in how many columns a list stands. */
export function columnsOf({ children }: ColumnList): number {
  const { size } = styleLook(listItem.style)
  const texts = children.map((item) => wordsOf(item))
  const widths = {
    least: Math.max(0, ...texts.map((text) => longestWord(text, size) * safety)),
    natural: texts.map((text) => widthOf(text, size) * safety),
  }
  return columnCount(widths, measure, listItem.gap)
}

/** Estimates how high each item of a list is, with the space below it, in twips. */
export function itemHeights(list: ColumnList): readonly number[] {
  const { size, leading, after, indent } = styleLook(listItem.style)
  const width = columnRoom(columnsOf(list), measure, listItem.gap) - indent.left
  const place = { size, bold: false, width, firstLess: -(indent.hanging ?? 0) }
  return list.children.map((item) => linesOf(wordsOf(item), place) * leading + after)
}
