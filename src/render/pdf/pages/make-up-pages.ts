import { fillFoot, footNeed, type Room, type Waiting } from './foot.ts'
import { heightOf } from './height-of.ts'
import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'

/** A page made up: the strips of its column, and the notes at its foot. */
export interface MadePage {
  readonly column: readonly Strip[]
  readonly foot: readonly Strip[]
}

/**
 * Makes a galley up into pages, each as full as the penalties allow. Every strip of text and every line of a note is on one page, in order. A note
 * begins on the page that calls for it, unless a long one from the page before still fills the foot.
 */
export function makeUpPages(galley: Galley, room: Room): readonly MadePage[] {
  const pages: MadePage[] = []
  let from = 0
  let left: Waiting = []
  while (from < galley.strips.length || left.length > 0) {
    const to = pageEnd(galley, from, left, room)
    const column = pageColumn(galley.strips, from, to)
    const waiting = [...left, ...notesOf(galley, from, to)]
    const filled = fillFoot(waiting, room.depth - room.footGap - heightOf(column))
    pages.push({ column, foot: filled.foot })
    from = to
    left = filled.left
  }
  return pages
}

/** What stands on a page: the strips themselves, after what is set again above the first. */
function pageColumn(strips: readonly Strip[], from: number, to: number): readonly Strip[] {
  return [...(strips[from]?.again ?? []), ...strips.slice(from, to)]
}

function notesOf(galley: Galley, from: number, to: number): Waiting {
  return galley.strips.slice(from, to).flatMap((strip) => strip.calls.map((call) => galley.notes.get(call) ?? []))
}

/** Finds the strip that begins the next page: the last at which the page may end and all fits. If there is none, the page ends where it is full. */
function pageEnd(galley: Galley, from: number, left: Waiting, room: Room): number {
  const { strips } = galley
  let allowed: number | undefined
  for (let at = from; at < strips.length; at += 1) {
    const penalty = at === from ? Infinity : (strips[at]?.penalty ?? 0)
    if (penalty === -Infinity) return at
    if (penalty < Infinity) allowed = at
    const need = heightOf(pageColumn(strips, from, at + 1)) + footNeed([...left, ...notesOf(galley, from, at + 1)], room)
    if (need > room.depth) return allowed ?? Math.max(at, from + 1)
  }
  return strips.length
}
