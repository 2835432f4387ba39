import { leastNoteLines } from '../design/widows-and-orphans.ts'
import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'
import { heightOf } from './column-height.ts'

/** The room of a page. Lengths are in points. */
export interface PageRoom {
  /** The height of the column. */
  readonly depth: number
  /** The height that the rule above the notes takes, with the white around it. */
  readonly footGap: number
}

/**
 * The notes that wait for the foot of a page: the rest of those of the page before, then those that this page calls.
 */
export type WaitingNotes = readonly (readonly Strip[])[]

/** Adds the notes that a page calls for to those that wait. A note that a table calls for twice stands there once. */
export function withNotes(waiting: WaitingNotes, calls: readonly string[], notes: Galley['notes']): WaitingNotes {
  const called = [...new Set(calls.map((call) => notes.get(call) ?? []))]
  return [...waiting, ...called.filter((note) => !waiting.includes(note))]
}

/**
 * Returns the least height that the notes of a page need, in points. A note stays whole, unless it is higher than half
 * a page: of such a note only the first lines must stand on the page that calls for it.
 */
export function footNeed(waiting: WaitingNotes, room: PageRoom): number {
  const notes = waiting.filter((note) => note.length > 0)
  if (notes.length === 0) return 0
  return room.footGap + heightOf(notes.flatMap((note) => (isLong(note, room) ? note.slice(0, leastNoteLines) : note)))
}

function isLong(note: readonly Strip[], room: PageRoom): boolean {
  return heightOf(note) > room.depth / 2
}

/** Puts as many lines of the waiting notes at the foot as its height allows, in their order. The rest is left over. */
export function fillFoot(
  waiting: WaitingNotes,
  height: number,
): { readonly foot: readonly Strip[]; readonly left: WaitingNotes } {
  const lines = waiting.flat()
  let fitting = 0
  let sum = 0
  for (const line of lines) {
    sum += line.height + (fitting === 0 ? 0 : line.before)
    if (sum > height + 1e-6) break
    fitting += 1
  }
  const left = lines.slice(fitting)
  return { foot: lines.slice(0, fitting), left: left.length > 0 ? [left] : [] }
}
