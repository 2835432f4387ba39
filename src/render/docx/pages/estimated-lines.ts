import type { Bookmark } from '../../../model/names.ts'
import type { Columns } from './fill-columns.ts'

/** The estimated lines of a paragraph or of a table row. Heights in twips; `leading` is that of one line. */
export interface EstimatedLines {
  readonly bookmark?: Bookmark
  /** The space above and below. */
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly lines: number
  /** The white below the words of each line: that of the last may reach beyond the foot of the page. */
  readonly white: number
  /** What is high beside the lines: rules, and what a table cell keeps free. */
  readonly more: number
  /** How far the box that it stands in, with its neighbours, reaches beyond them; 0 without a box. */
  readonly box: number
  /** What stands again above it where it begins a page: the header of its table. */
  readonly again: number
  readonly keepNext: boolean
  /** Whether all its lines stay on one page. */
  readonly whole: boolean
  /** What stands here in columns, instead of lines. */
  readonly columns?: Columns
  /** Identifiers of the notes that stand at the foot of its page. */
  readonly notes: readonly string[]
}
