import type { Galley } from '../galley/galley-of.ts'
import type { Strip } from '../galley/strip.ts'
import { type ColumnHeight, type ColumnSums, heightAt } from './column-height.ts'
import { fillFoot, footNeed, type PageRoom, type WaitingNotes, withNotes } from './foot.ts'
import { columnGive, pageBadness } from './page-badness.ts'

/** Where a page may end: before the strip `to`. `left` is the rest of its notes. */
export interface PageEnd {
  readonly to: number
  readonly left: WaitingNotes
  readonly cost: number
}

/** Where a page begins: with the strip `from`. `left` is the rest of the notes of the page before. */
export interface PageStart {
  readonly from: number
  readonly left: WaitingNotes
}

/** The share of its depth that a page must fill, if any page that does so is possible. */
const leastFilled = 0.6

/** What it costs to end a page where it may not end, because no more strips fit on it. */
const lastResort = 1e6

/** A page that is possible: up to the strip `to`, with the notes that wait for it and the height that they need. */
interface Trial {
  readonly to: number
  readonly height: ColumnHeight
  readonly waiting: WaitingNotes
  readonly need: number
}

/**
 * Finds where a page may end: at each place where it is well filled. If there is no such place, it ends at the last
 * place where it may end; and if there is none, where it is full.
 */
export function pageEnds(galley: Galley, start: PageStart, room: PageRoom, sums: ColumnSums): readonly PageEnd[] {
  const { strips } = galley
  const trials = trialsFrom(galley, start, room, sums)
  const allowed = trials.filter(({ to }) => penaltyAt(strips, to) < Infinity)
  const filled = allowed.filter(
    ({ to, height, need }) => penaltyAt(strips, to) === -Infinity || height.full + need >= room.depth * leastFilled,
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

/** Returns the penalty of a page break before a strip. The end of the report is a break that is always made. */
export function penaltyAt(strips: readonly Strip[], to: number): number {
  return strips[to]?.penalty ?? -Infinity
}

/** Lists all pages that fit, the emptiest first. A page has at least one strip, even one that is too high. */
function trialsFrom(
  { strips, notes }: Galley,
  { from, left }: PageStart,
  room: PageRoom,
  sums: ColumnSums,
): readonly Trial[] {
  const trials: Trial[] = []
  let waiting = left
  let need = footNeed(waiting, room)
  for (let to = from + 1; to <= strips.length; to += 1) {
    const calls = strips[to - 1]?.calls ?? []
    if (calls.length > 0) need = footNeed((waiting = withNotes(waiting, calls, notes)), room)
    const height = sums(from, to)
    const isTooHigh = heightAt(height, -2) + need > room.depth + 1e-6
    if (isTooHigh && trials.length > 0) break
    trials.push({ to, height, waiting, need })
    if (isTooHigh || penaltyAt(strips, to) === -Infinity) break
  }
  return trials
}

function costOf({ height, need }: Trial, penalty: number, room: PageRoom): number {
  const isLast = penalty === -Infinity
  return pageBadness(height, room.depth - need, isLast) + (isLast ? 0 : penalty)
}

function leftOf({ height, waiting, need }: Trial, room: PageRoom): WaitingNotes {
  if (waiting.length === 0) return waiting
  const give = columnGive(height, room.depth - need, true)
  return fillFoot(waiting, room.depth - room.footGap - heightAt(height, give)).left
}
