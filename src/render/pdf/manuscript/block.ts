import type { Shade } from '../../../model/document.ts'
import type { StatementId } from '../../../model/names.ts'
import type { Meta } from '../../../model/report.ts'
import type { TextStyle } from '../design/text-styles.ts'
import type { TextRun } from './run.ts'
import type { Tag } from './tag.ts'

/** All that is to be set, in the order of the report. */
export interface Manuscript {
  readonly blocks: readonly ManuscriptBlock[]
  /** The notes by identifier, for the foot of a page or for the place below a table. */
  readonly notes: ReadonlyMap<string, readonly TextBlock[]>
  readonly outline: readonly OutlineEntry[]
  readonly structure: Tag
  readonly runningHead: RunningHead
}

/** The header of the pages. It begins on the page after the one that opens the report. */
export interface RunningHead {
  readonly start: TextRun
  readonly end: TextRun | undefined
  /** The anchor of the title of a report that opens after a cover; without one the first page opens it. */
  readonly opening: string | undefined
  /** Whether the head and the page number stand at the outer edge of the sheet. */
  readonly twoSided: boolean
}

/** An entry of the outline, which a reader program shows beside the pages. */
export interface OutlineEntry {
  readonly depth: number
  readonly title: string
  readonly anchor: string
}

/** A block that is to be set: text, a table, a list in columns or a rule. */
export type ManuscriptBlock = TextBlock | TableBlock | ListBlock | RuleBlock

/** What any block may ask for on its page. */
interface PageRequests {
  /** Whether the block begins a new page. */
  readonly newPage?: boolean
  /** Whether the block stays on the page of the next one. */
  readonly keepsNext?: boolean
  /** Whether the block stands in the box of the summary. */
  readonly boxed?: boolean
  /** The name by which links and the contents find the block. */
  readonly anchor?: string
  /** The statements that the block was made from, for diagnostics. */
  readonly sources?: readonly StatementId[]
}

/** A paragraph, a heading, or any other block of lines. */
export interface TextBlock extends PageRequests {
  readonly kind: 'text'
  readonly style: TextStyle
  readonly runs: readonly TextRun[]
  readonly tag: Tag
  /** The direction of its lines; without it, that of the report. */
  readonly direction?: Meta['direction']
  readonly label?: HangingLabel
  /** Words at the far end of the first line. Without a tag they are there for the eye only. */
  readonly aside?: { readonly runs: readonly TextRun[]; readonly tag?: Tag }
  /** In a line of the contents, the anchor that the line leads to: leader dots and a page number are added. */
  readonly leadsTo?: string
}

/** A label that hangs before the first line of a block. */
export interface HangingLabel {
  readonly runs: readonly TextRun[]
  readonly tag: Tag
}

/** A table, with its caption and its notes. */
export interface TableBlock extends PageRequests {
  readonly kind: 'table'
  readonly caption: TextBlock
  /** What replaces the caption on the following pages. */
  readonly continued: TextBlock
  /** Whether all columns but the first are equally wide. */
  readonly matrix: boolean
  /** The rows. The first one is the header, which repeats on each page. */
  readonly rows: readonly (readonly TableCell[])[]
  readonly key: KeyBlock
  /** The identifiers of the notes that stand below the table. */
  readonly notes: readonly string[]
}

/** The key of a table, as far as it has one: what signs and what shades mean. */
export interface KeyBlock {
  readonly signs?: TextBlock
  readonly shading?: ShadingBlock
}

/** The shades of a table with their words, and the words before them, on one line. */
export interface ShadingBlock {
  readonly style: TextStyle
  readonly tag: Tag
  readonly title: readonly TextRun[]
  readonly shades: readonly { readonly shade: Shade; readonly runs: readonly TextRun[] }[]
}

/** A cell of a table, with its grey ground. */
export interface TableCell {
  readonly style: TextStyle
  readonly runs: readonly TextRun[]
  readonly tag: Tag
  readonly shade: Shade
}

/** A list in columns. `before` is the white above it, in points. */
export interface ListBlock extends PageRequests {
  readonly kind: 'list'
  readonly before: number
  readonly items: readonly ListItem[]
}

/** An item of a list in columns. */
export interface ListItem {
  readonly style: TextStyle
  readonly runs: readonly TextRun[]
  readonly tag: Tag
}

/** A line across the column. `before` is the white above it, `weight` its thickness, both in points. */
export interface RuleBlock extends PageRequests {
  readonly kind: 'rule'
  readonly before: number
  readonly weight: number
}
