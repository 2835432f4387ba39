import type { Strip } from '../galley/strip.ts'
import { heightOf } from './height-of.ts'

/** The white and the rule between the text and the notes. Lengths in points. */
export interface Room {
  /** The height of the page's column. */
  readonly depth: number
  /** What the foot takes beside its notes. */
  readonly footGap: number
}

/** The notes that wait for the foot of a page: what the page before left over, then those that this page calls for. */
export type Waiting = readonly (readonly Strip[])[]

/** The lines of a long note that are to begin it on the page that calls for it. */
const linesToBegin = 4

/**
 * The height that the notes of a page ask for. A note is kept whole, unless it would take more than half a page: then
 * most of it may go on to the next.
 */
export function footNeed(waiting: Waiting, room: Room): number {
  const notes = waiting.filter((note) => note.length > 0)
  if (notes.length === 0) return 0
  return (
    room.footGap +
    notes.reduce((sum, note) => sum + heightOf(isLong(note, room) ? note.slice(0, linesToBegin) : note), 0)
  )
}

function isLong(note: readonly Strip[], room: Room): boolean {
  return heightOf(note) > room.depth / 2
}

/** Sets as many lines of the waiting notes as there is room for, in their order, and leaves the others over. */
export function fillFoot(
  waiting: Waiting,
  height: number,
): { readonly foot: readonly Strip[]; readonly left: Waiting } {
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
