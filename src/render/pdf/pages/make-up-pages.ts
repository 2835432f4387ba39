import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'
import { type ColumnSums, columnSums } from './column-sums.ts'
import { fillFoot, footNeed, type Room, type Waiting } from './foot.ts'
import { heightOf } from './height-of.ts'
import { columnWhite } from './page-badness.ts'
import { type PageEnd, pageEnds } from './page-ends.ts'

/**
 * A page made up: the strips of its column, how far the white between them is stretched or shrunk, and the notes at its
 * foot.
 */
export interface MadePage {
  readonly column: readonly Strip[]
  readonly white: number
  readonly foot: readonly Strip[]
}

/** The best way to the end of a page: the page itself, the way to its start, and what all of it costs. */
interface Way extends PageEnd {
  readonly before: Way | undefined
}

/**
 * Makes a galley up into the pages that are best over all of it, as lines are broken (M. F. Plass, "Optimal pagination
 * techniques", 1981). Every strip of text and every line of a note is on one page, in order. A note begins on the page
 * that calls for it, unless a long one from the page before still fills the foot.
 */
export function makeUpPages(galley: Galley, room: Room): readonly MadePage[] {
  const sums = columnSums(galley.strips)
  const ways = new Map<number, Way>([[0, { to: 0, left: [], cost: 0, before: undefined }]])
  for (let from = 0; from < galley.strips.length; from += 1) {
    const before = ways.get(from)
    if (before) extend(ways, before, pageEnds(galley, { from, left: before.left }, room, sums))
  }
  return pagesTo(ways.get(galley.strips.length), galley, room, sums)
}

/** Of ways to the same end the cheapest stays; of two that cost the same, the one whose pages are fuller first. */
function extend(ways: Map<number, Way>, before: Way, ends: readonly PageEnd[]): void {
  for (const end of ends) {
    const cost = before.cost + end.cost
    const other = ways.get(end.to)
    if (!other || cost <= other.cost) ways.set(end.to, { ...end, cost, before })
  }
}

function pagesTo(end: Way | undefined, galley: Galley, room: Room, sums: ColumnSums): readonly MadePage[] {
  const pages: MadePage[] = []
  for (let way = end; way?.before; way = way.before) pages.push(pageOf(way.before, way.to, galley, room, sums))
  return [...pages.reverse(), ...notePages(end?.left ?? [], room)]
}

function pageOf(
  { to: from, left }: Way,
  to: number,
  { strips, notes }: Galley,
  room: Room,
  sums: ColumnSums,
): MadePage {
  const column = [...(strips[from]?.again ?? []), ...strips.slice(from, to)]
  const waiting = [
    ...left,
    ...strips.slice(from, to).flatMap(({ calls }) => calls.map((call) => notes.get(call) ?? [])),
  ]
  const isLast = (strips[to]?.penalty ?? -Infinity) === -Infinity
  const height = sums(from, to)
  const least = columnWhite(height, room.depth - footNeed(waiting, room), true)
  const { foot } = fillFoot(waiting, room.depth - room.footGap - heightOf(column, least))
  const depth = room.depth - (foot.length > 0 ? room.footGap + heightOf(foot) : 0)
  return { column, white: columnWhite(height, depth, isLast), foot }
}

/** What is left of the last notes when all text has its page. */
function notePages(left: Waiting, room: Room): readonly MadePage[] {
  if (left.length === 0) return []
  const filled = fillFoot(left, room.depth - room.footGap)
  return [{ column: [], white: 1, foot: filled.foot }, ...notePages(filled.left, room)]
}
