import type { Tone } from '../design/look.ts'
import type { SetRun } from '../lines/set-line.ts'
import type { Run } from '../manuscript/run.ts'
import type { Tag } from '../manuscript/tag.ts'

/** Words on a baseline. Those without a tag are an artifact: furniture that is not read aloud. */
export interface Words {
  readonly kind: 'words'
  readonly x: number
  readonly y: number
  readonly runs: readonly SetRun[]
  readonly tag?: Tag
}

/** A thin line, from a point to the right or down. */
export interface Rule {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly weight: number
  readonly tone: Tone
}

/** A grey ground: 0 is none, 6 the darkest. */
export interface Ground {
  readonly kind: 'ground'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly shade: number
}

/**
 * The place, at the end of a line of the contents, of a page number that is known only when all pages are made up. `x`
 * is where it ends.
 */
export interface Folio {
  readonly kind: 'folio'
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly run: Run
  readonly tag?: Tag
}

/** What is on the paper. In points, `x` from the left edge of the sheet, `y` from the top of whatever holds it. */
export type Ink = Words | Rule | Ground | Folio

/** A piece of the galley that is never split: a line of text, or a row of a table. */
export interface Strip {
  readonly height: number
  /** The white above, dropped at the head of a page. */
  readonly before: number
  /** What it costs to begin a page with it: `Infinity` never, `-Infinity` always. */
  readonly penalty: number
  readonly inks: readonly Ink[]
  /** Identifiers of the notes that are to stand at the foot of its page. */
  readonly calls: readonly string[]
  /** Names of places at its top. */
  readonly anchors: readonly string[]
  /** What is set again above it where it begins a page: the caption and the header of its table. */
  readonly again: readonly Strip[]
  /** Whether it stands in a box. */
  readonly boxed: boolean
}

/** Makes a strip that asks for nothing. */
export function strip(height: number, inks: readonly Ink[], asks: Partial<Strip> = {}): Strip {
  return { height, before: 0, penalty: 0, inks, calls: [], anchors: [], again: [], boxed: false, ...asks }
}

/** Copies a strip as an artifact: what it says was said before. */
export function asArtifact(original: Strip): Strip {
  const inks = original.inks.map((ink): Ink => {
    if (ink.kind !== 'words') return ink
    const { tag: _, ...untagged } = ink
    return untagged
  })
  return { ...original, inks, calls: [], anchors: [] }
}
