import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'
import type { ColumnHeight, ColumnSums } from './column-sums.ts'
import { fillFoot, footNeed, type Room, type Waiting } from './foot.ts'
import { columnWhite, pageBadness, whiteRange } from './page-badness.ts'

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

/** A page that may be made: as far as a strip, with the notes that it calls for and the height that they ask for. */
interface Trial {
  readonly to: number
  readonly height: ColumnHeight
  readonly waiting: Waiting
  readonly need: number
}

/**
 * Finds the ends of a page: all at which it is well filled; if there are none, the last that is allowed; if there is
 * none, where it is full.
 */
export function pageEnds(galley: Galley, start: PageStart, room: Room, sums: ColumnSums): readonly PageEnd[] {
  const { strips } = galley
  const trials = trialsFrom(galley, start, room, sums)
  const allowed = trials.filter(({ to }) => penaltyAt(strips, to) < Infinity)
  const filled = allowed.filter(
    ({ to, height, need }) =>
      penaltyAt(strips, to) === -Infinity || height.solid + height.white + need >= room.depth * least,
  )
  const ends = filled.length > 0 ? filled : allowed.slice(-1)
  if (ends.length > 0)
    return ends.map((trial) => ({
      to: trial.to,
      left: leftOf(trial, room),
      cost: costOf(trial, penaltyAt(strips, trial.to), room),
    }))
  return trials.slice(-1).map((trial) => ({ to: trial.to, left: leftOf(trial, room), cost: lastResort }))
}

/** Lists all pages that fit, the emptiest first. One strip makes a page in any case. */
function trialsFrom(
  { strips, notes }: Galley,
  { from, left }: PageStart,
  room: Room,
  sums: ColumnSums,
): readonly Trial[] {
  const trials: Trial[] = []
  let waiting = left
  let need = footNeed(waiting, room)
  for (let to = from + 1; to <= strips.length; to += 1) {
    const calls = strips[to - 1]?.calls ?? []
    if (calls.length > 0) need = footNeed((waiting = [...waiting, ...calls.map((call) => notes.get(call) ?? [])]), room)
    const height = sums(from, to)
    const isTooHigh = height.solid + height.white * whiteRange.least + need > room.depth + 1e-6
    if (isTooHigh && trials.length > 0) break
    trials.push({ to, height, waiting, need })
    if (isTooHigh || penaltyAt(strips, to) === -Infinity) break
  }
  return trials
}

/** The last page ends where the report does. */
function penaltyAt(strips: readonly Strip[], to: number): number {
  return strips[to]?.penalty ?? -Infinity
}

function costOf({ height, need }: Trial, penalty: number, room: Room): number {
  const isLast = penalty === -Infinity
  return pageBadness(height, room.depth - need, isLast) + (isLast ? 0 : penalty)
}

function leftOf({ height, waiting, need }: Trial, room: Room): Waiting {
  if (waiting.length === 0) return waiting
  const white = columnWhite(height, room.depth - need, true)
  return fillFoot(waiting, room.depth - room.footGap - height.solid - height.white * white).left
}
