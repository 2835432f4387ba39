import type { Shade } from '../../../model/document.ts'
import type { StatementId } from '../../../model/names.ts'
import type { Meta } from '../../../model/report.ts'
import type { Style } from '../design/styles.ts'
import type { Run } from './run.ts'
import type { Tag } from './tag.ts'

/** What any block may ask for on its page. */
interface Standing {
  /** It opens a page. */
  readonly newPage?: boolean
  /** It stays with the block after it. */
  readonly keepsNext?: boolean
  /** It stands in the box of the summary. */
  readonly boxed?: boolean
  /** The name by which links and the contents find it. */
  readonly anchor?: string
  /** What it was made from, for diagnostics. */
  readonly sources?: readonly StatementId[]
}

/** A label that hangs before the first line. */
export interface Label {
  readonly runs: readonly Run[]
  readonly tag: Tag
}

export interface TextBlock extends Standing {
  readonly kind: 'text'
  readonly style: Style
  readonly runs: readonly Run[]
  readonly tag: Tag
  /** Where its lines run against the report's. */
  readonly direction?: Meta['direction']
  readonly label?: Label
  /** Words at the far end of the first line. */
  readonly aside?: readonly Run[]
  /** A line of the contents: leaders, and the number of the page where this anchor is. */
  readonly leadsTo?: string
}

export interface TableCell {
  readonly style: Style
  readonly runs: readonly Run[]
  readonly tag: Tag
  readonly shade: Shade
}

export interface TableBlock extends Standing {
  readonly kind: 'table'
  readonly caption: TextBlock
  /** What stands instead of the caption on the pages after. */
  readonly continued: TextBlock
  /** Shares of the width, which sum to 1. */
  readonly widths: readonly number[]
  /** The first repeats. */
  readonly rows: readonly (readonly TableCell[])[]
  /** The identifiers of the notes that stand below it. */
  readonly notes: readonly string[]
}

/** A line across the column. */
export interface RuleBlock extends Standing {
  readonly kind: 'rule'
  readonly before: number
  readonly weight: number
}

export type Block = TextBlock | TableBlock | RuleBlock

/** An entry of the outline that a reader opens beside the pages. */
export interface OutlineEntry {
  readonly depth: number
  readonly title: string
  readonly anchor: string
}

/** All that is to be set, in the order of the report. */
export interface Manuscript {
  readonly blocks: readonly Block[]
  /** Notes by identifier, for the foot of a page or below a table. */
  readonly notes: ReadonlyMap<string, readonly TextBlock[]>
  readonly outline: readonly OutlineEntry[]
  readonly structure: Tag
  /**
   * What stands at the head of the pages, from the one after that with the title, and whether a cover stands before the
   * title.
   */
  readonly running: {
    readonly start: Run
    readonly end: Run | undefined
    readonly title: string | undefined
    readonly afterCover: boolean
  }
}
