import type { Tone } from '../design/text-styles.ts'
import type { SetRun } from '../lines/line.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Tag } from '../manuscript/tag.ts'

/** Words on a baseline. Words without a tag are an artifact, which is not read aloud, such as the header. */
export interface WordsInk {
  readonly kind: 'words'
  readonly x: number
  readonly y: number
  readonly runs: readonly SetRun[]
  readonly tag?: Tag
}

/** A thin line from a point to the right, or down. */
export interface RuleInk {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly weight: number
  readonly tone: Tone
}

/** A grey ground. Shade 0 is none, shade 6 is the darkest. */
export interface GroundInk {
  readonly kind: 'ground'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly shade: number
}

/**
 * The place of a page number at the end of a line of the contents: the number is known only when all pages are made up.
 * `x` is where the number ends.
 */
export interface FolioInk {
  readonly kind: 'folio'
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly run: TextRun
  readonly tag?: Tag
}

/**
 * What is printed. Lengths are in points: `x` counts from the left edge of the sheet, `y` from the top of the strip or,
 * on a placed page, of the sheet.
 */
export type Ink = WordsInk | RuleInk | GroundInk | FolioInk

/** A part of the galley that is never divided: a line of text, or a row of a table. */
export interface Strip {
  readonly height: number
  /** The white above the strip, which is dropped at the head of a page. */
  readonly before: number
  /**
   * Whether the white above gives so that a page is filled: first that above headings and tables, where it shows least,
   * last that above paragraphs, and never a distance that joins what belongs together.
   */
  readonly gives: 'first' | 'last' | 'never'
  /** What it costs to begin a page with the strip: `Infinity` is never, `-Infinity` is always. */
  readonly penalty: number
  readonly inks: readonly Ink[]
  /** The identifiers of the notes that it calls to the foot of its page. */
  readonly calls: readonly string[]
  /** The names of the places at its top, for links. */
  readonly anchors: readonly string[]
  /** What stands again above the strip where it begins a page: the caption and the header of its table. */
  readonly again: readonly Strip[]
  /** Whether the strip stands in a box. */
  readonly boxed: boolean
  /** The table that the strip is a part or a note of, if that table may be divided. */
  readonly table?: object
  /** The list of which the strip is a row: it gets its lines when the pages are made up. */
  readonly list?: ListInColumns
}

/** A list in columns: where these start, how many rows they have, and the lines of the items, from where one starts. */
export interface ListInColumns {
  readonly starts: readonly number[]
  readonly rows: number
  readonly items: readonly (readonly WordsInk[])[]
}

/** Makes a strip. Without requests it may stand anywhere. */
export function strip(height: number, inks: readonly Ink[], requests: Partial<Strip> = {}): Strip {
  return {
    height,
    before: 0,
    gives: 'never',
    penalty: 0,
    inks,
    calls: [],
    anchors: [],
    again: [],
    boxed: false,
    ...requests,
  }
}

/** Copies a strip as an artifact, since a reader aloud must not read the same words twice. */
export function asArtifact(original: Strip): Strip {
  const inks = original.inks.map((ink): Ink => {
    if (ink.kind !== 'words') return ink
    const { tag: _, ...untagged } = ink
    return untagged
  })
  return { ...original, inks, calls: [], anchors: [] }
}
