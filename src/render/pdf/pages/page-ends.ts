import { fillFoot, footNeed, type Room, type Waiting } from './foot.ts'
import { columnWhite, pageBadness, whiteRange } from './page-badness.ts'
import type { ColumnHeight, ColumnSums } from './column-sums.ts'
import type { Galley } from '../galley/galley-of.ts'

/** Where a page may end: before the strip `to`, with what is left of its notes, at a cost. */
export interface PageEnd {
  readonly to: number
  readonly left: Waiting
  readonly cost: number
}

/** Where a page starts: with a strip, and with what is left of the notes of the page before. */
export interface PageStart {
  readonly from: number
  readonly left: Waiting
}

/** A page emptier than this, as a share of its depth, is made only where there is no other way. */
const least = 0.6

/** What it costs to end a page where nothing allows it, since no more fits on it. */
const lastResort = 1e6

/** Finds the ends of a page: all at which it is well filled; if there are none, the last that is allowed; if there is none, where it is full. */
export function pageEnds(galley: Galley, { from, left }: PageStart, room: Room, sums: ColumnSums): readonly PageEnd[] {
  const { strips, notes } = galley
  const ends: PageEnd[] = []
  let sparse: PageEnd | undefined
  let waiting = left
  let need = footNeed(waiting, room)
  let last: PageEnd | undefined
  for (let to = from + 1; to <= strips.length; to += 1) {
    const calls = strips[to - 1]?.calls ?? []
    if (calls.length > 0) need = footNeed((waiting = [...waiting, ...calls.map((call) => notes.get(call) ?? [])]), room)
    const height = sums(from, to)
    const fits = height.solid + height.white * whiteRange.least + need <= room.depth + 1e-6
    if (!fits && last) break
    const end = { to, left: leftOf(waiting, height, need, room), cost: lastResort }
    last = end
    if (!fits) break
    const penalty = strips[to]?.penalty ?? -Infinity
    if (penalty === Infinity) continue
    const isLast = penalty === -Infinity
    const allowed = { ...end, cost: pageBadness(height, room.depth - need, isLast) + (isLast ? 0 : penalty) }
    if (isLast || height.solid + height.white + need >= room.depth * least) ends.push(allowed)
    else sparse = allowed
    if (isLast) break
  }
  return ends.length > 0 ? ends : [sparse ?? last ?? { to: strips.length, left: [], cost: 0 }]
}

function leftOf(waiting: Waiting, height: ColumnHeight, need: number, room: Room): Waiting {
  if (waiting.length === 0) return waiting
  const white = columnWhite(height, room.depth - need, true)
  return fillFoot(waiting, room.depth - room.footGap - height.solid - height.white * white).left
}
