import { labels } from './geometry.ts'

/** The greys of the page, from 0 (black) to 1 (white): `ink` for the text, `quiet` for what only accompanies it. */
export const tones = { ink: 0, quiet: 0.38 } as const

/** A grey of the page, by its name. */
export type Tone = keyof typeof tones

/**
 * How words look. The face follows from `bold` and `italic` and from the script of each character. `size` is in points;
 * `rise` is the height above the baseline, in points.
 */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rise: number
  readonly tone: Tone
}

/** How lines fill the measure. A line that is justified and would need wide gaps between words is set as `start`. */
export type Alignment = 'justify' | 'start' | 'center' | 'end'

/**
 * How a block of text is set. Lengths are in points. Insets count from the edges of the column; a negative inset
 * reaches out of the column.
 */
export interface TextStyle extends Look {
  readonly leading: number
  readonly align: Alignment
  /** The inset of the text at its start. */
  readonly start: number
  /** How much further its first line is inset. */
  readonly indent: number
  /** The inset of the text at its end. */
  readonly end: number
  /** The inset at which a label hangs. */
  readonly label: number
  /** The white above the block, which is dropped at the head of a page. */
  readonly before: number
  /** Whether the block is a heading: its lines are of about the same length and stay on one page. */
  readonly whole: boolean
}

const hanging = -labels.width

const body: TextStyle = {
  size: 10.5,
  leading: 14.5,
  bold: false,
  italic: false,
  rise: 0,
  tone: 'ink',
  align: 'justify',
  start: hanging,
  indent: 0,
  end: 0,
  label: hanging,
  before: 7,
  whole: false,
}
const heading: TextStyle = { ...body, bold: true, align: 'start', whole: true }
/** With a number before it, which hangs at the margin. */
const numbered = { start: 0 } as const
const inTable: TextStyle = { ...body, size: 8.75, leading: 11.5, align: 'start', before: 0 }

/** All styles of the report, by the kind of block that they are for. */
export const styles = {
  body,
  /** The number stands at the margin, the text begins at a tab, and runs on under the number. */
  numbered: { ...body, indent: labels.width },
  item1: { ...body, start: 24, label: 0, before: 4 },
  item2: { ...body, start: 48, label: 24, before: 3 },
  heading1: { ...heading, size: 20, leading: 25, before: 36 },
  heading2: { ...heading, ...numbered, size: 13, leading: 17, before: 26 },
  heading3: { ...heading, ...numbered, size: 11, leading: 14.5, before: 17 },
  heading4: { ...heading, ...numbered, before: 13 },
  subtitle: { ...body, size: 12, leading: 16.5, align: 'start', before: 9 },
  coverTitle: { ...heading, size: 12, leading: 16, before: 30 },
  annexMark: { ...heading, size: 12, leading: 16, before: 0 },
  marking: { ...heading, before: 9 },
  letterhead: { ...body, size: 11.5, bold: true, align: 'start', before: 0 },
  dateLine: { ...body, align: 'end', before: 29 },
  letter: { ...body, before: 14.5 },
  signature: { ...body, align: 'start', start: 180, before: 0 },
  organization: { ...body, size: 11, bold: true, align: 'start', before: 14 },
  symbolLine: { ...body, size: 13, leading: 20, bold: true, align: 'start', before: 8 },
  symbolOrgan: { ...body, size: 20, align: 'start', before: 0 },
  symbolRest: { ...body, size: 10, align: 'start', before: 0 },
  mastheadLine: { ...body, size: 9.5, leading: 13, align: 'start', before: 0 },
  mastheadFact: { ...body, size: 9.5, leading: 13, align: 'start', start: 258, before: 0 },
  mastheadMeeting: { ...body, size: 9.5, leading: 13, bold: true, align: 'start', start: 161, before: 0 },
  mastheadOrgan: { ...body, size: 15, leading: 20, bold: true, align: 'start', before: 0 },
  summaryHeading: { ...heading, size: 11.5, leading: 15, start: hanging + 16, end: 16, before: 34 },
  summary: { ...body, size: 10, leading: 13.75, start: hanging + 16, end: 16, before: 6 },
  contentsTitle: { ...heading, size: 13, leading: 17, before: 34 },
  contents2: { ...body, ...numbered, align: 'start', before: 5 },
  contents3: { ...body, align: 'start', start: 24, label: 0, before: 1.5 },
  contents4: { ...body, align: 'start', start: 48, label: 24, before: 1 },
  caption: { ...inTable, size: 9.5, leading: 13, bold: true, start: hanging, before: 18, whole: true },
  cell: inTable,
  headerCell: { ...inTable, italic: true },
  tableKey: { ...inTable, size: 8.25, leading: 12, start: hanging, before: 4 },
  tableNote: { ...inTable, size: 8.25, leading: 11, start: hanging + 10, label: hanging, before: 2 },
  subhead: { ...heading, start: hanging, before: 16 },
  annexText: { ...body, start: hanging, before: 4 },
  listTitle: { ...inTable, size: 9.25, leading: 12.5, italic: true, start: hanging, before: 8, whole: true },
  listItem: { ...inTable, size: 9.25, leading: 12.5, before: 2 },
  note: { ...body, size: 8.75, leading: 11.75, start: hanging + 12, before: 1.5 },
  sources: { ...body, size: 7.5, leading: 10, tone: 'quiet', align: 'start', start: 0, before: 2.5 },
  source: { ...body, size: 7.5, leading: 10, tone: 'quiet', align: 'start', start: 10, before: 1 },
  running: { ...body, size: 8.5, leading: 11, tone: 'quiet', align: 'start', before: 0 },
} as const satisfies Record<string, TextStyle>
