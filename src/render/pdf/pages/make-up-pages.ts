import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'
import { type ColumnSums, columnSums, type Give, heightOf } from './column-height.ts'
import { fillFoot, footNeed, type PageRoom, type WaitingNotes, withNotes } from './foot.ts'
import { columnGive } from './page-badness.ts'
import { type PageEnd, pageEnds, penaltyAt } from './page-ends.ts'

/**
 * A page that is made up: the strips of its column, how far the white between them gives, and the notes at its foot.
 */
export interface MadeUpPage {
  readonly column: readonly Strip[]
  readonly give: Give
  readonly foot: readonly Strip[]
}

/** The best page breaks up to a place: the last page, the break before this page, and the cost of all pages. */
interface PageBreak extends PageEnd {
  readonly before: PageBreak | undefined
}

/**
 * Makes a galley up into pages, of which all together are the best, as the lines of a paragraph are (M. F. Plass,
 * "Optimal pagination techniques", 1981). Every strip of text and every line of a note is on one page, in order. A note
 * begins on the page that calls for it, unless a long note of the page before still fills the foot.
 */
export function makeUpPages(galley: Galley, room: PageRoom): readonly MadeUpPage[] {
  const sums = columnSums(galley.strips)
  const breaks = new Map<number, PageBreak>([[0, { to: 0, left: [], cost: 0, before: undefined }]])
  for (let from = 0; from < galley.strips.length; from += 1) {
    const before = breaks.get(from)
    if (before) extend(breaks, before, pageEnds(galley, { from, left: before.left }, room, sums))
  }
  return pagesTo(breaks.get(galley.strips.length), galley, room, sums)
}

/**
 * Keeps the cheapest breaks up to each place. Of two that cost the same, those with the fuller first pages are kept.
 */
function extend(breaks: Map<number, PageBreak>, before: PageBreak, ends: readonly PageEnd[]): void {
  for (const end of ends) {
    const cost = before.cost + end.cost
    const other = breaks.get(end.to)
    if (!other || cost <= other.cost) breaks.set(end.to, { ...end, cost, before })
  }
}

function pagesTo(end: PageBreak | undefined, galley: Galley, room: PageRoom, sums: ColumnSums): readonly MadeUpPage[] {
  const pages: MadeUpPage[] = []
  for (let at = end; at?.before; at = at.before) pages.push(pageOf(at.before, at.to, galley, room, sums))
  return [...pages.reverse(), ...notePages(end?.left ?? [], room)]
}

function pageOf(
  { to: from, left }: PageBreak,
  to: number,
  { strips, notes }: Galley,
  room: PageRoom,
  sums: ColumnSums,
): MadeUpPage {
  const column = [...(strips[from]?.again ?? []), ...strips.slice(from, to)]
  const called = strips.slice(from, to).flatMap(({ calls }) => calls)
  const waiting = withNotes(left, called, notes)
  const isLast = penaltyAt(strips, to) === -Infinity
  const height = sums(from, to)
  const least = columnGive(height, room.depth - footNeed(waiting, room), true)
  const { foot } = fillFoot(waiting, room.depth - room.footGap - heightOf(column, least))
  const depth = room.depth - (foot.length > 0 ? room.footGap + heightOf(foot) : 0)
  return { column, give: columnGive(height, depth, isLast), foot }
}

/** Makes pages for what is left of the last notes when all text has its page. */
function notePages(left: WaitingNotes, room: PageRoom): readonly MadeUpPage[] {
  if (left.length === 0) return []
  const filled = fillFoot(left, room.depth - room.footGap)
  return [{ column: [], give: 0, foot: filled.foot }, ...notePages(filled.left, room)]
}
