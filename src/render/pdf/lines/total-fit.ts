import { demeritsOf, fitnessOf, type Judged } from './demerits.ts'
import { type Item, lastResort } from './item.ts'
import { type LineSums, lineSums } from './line-sums.ts'
import type { BrokenLine, Measure } from './measure.ts'

/** The best way to the end of a line: the line itself, the way to its start, and what all of it costs. */
interface Way extends BrokenLine, Judged {
  readonly before: Way | undefined
  readonly demerits: number
}

/**
 * Finds the breaks with the least demerits over the whole paragraph, none of whose lines is stretched beyond the
 * tolerance (Knuth and Plass, "total fit"). Nothing if there is no such way. With an infinite tolerance there always
 * is: a box wider than the measure then has a line to itself.
 */
export function totalFit(
  items: readonly Item[],
  measure: Measure,
  tolerance: number,
): readonly BrokenLine[] | undefined {
  const sums = lineSums(items, measure)
  let active: readonly Way[] = [start]
  for (let to = 0; to < items.length; to += 1) {
    const cost = costOfBreak(items, to)
    if (cost === Infinity || (cost >= lastResort.tie && tolerance < Infinity)) continue
    const { fitting, open } = tryBreak(active, { to, cost, tolerance }, sums)
    if (fitting.length > 0) active = [...open, ...bestOfEachFitness(fitting)]
    else if (open.length > 0) active = open
    else if (tolerance < Infinity) return undefined
    else active = active.slice(-1).map((way) => lineAfter(way, to, cost, sums))
  }
  return linesTo(best(active))
}

interface Break {
  readonly to: number
  readonly cost: number
  readonly tolerance: number
}

/**
 * Finds the lines that may end at a break, and the ways that remain open beyond it. A line can be shrunk by all that
 * its glue gives, and stretched as far as is tolerated.
 */
function tryBreak(
  active: readonly Way[],
  { to, cost, tolerance }: Break,
  sums: LineSums,
): { readonly fitting: readonly Way[]; readonly open: readonly Way[] } {
  const fitting: Way[] = []
  const open: Way[] = []
  for (const way of active) {
    const ratio = sums.ratio(sums.lineStart(way.to + 1), to)
    if (ratio < -1) continue
    if (ratio <= tolerance) fitting.push(lineAfter(way, to, cost, sums))
    if (cost > -Infinity) open.push(way)
  }
  return { fitting, open }
}

const start: Way = {
  from: 0,
  to: -1,
  ratio: 0,
  cost: 0,
  hyphenated: false,
  runt: false,
  before: undefined,
  demerits: 0,
}

/** A line may end at glue after a box, and at a penalty. */
function costOfBreak(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item?.kind === 'penalty') return item.cost
  return item?.kind === 'glue' && items[at - 1]?.kind === 'box' ? 0 : Infinity
}

function lineAfter(before: Way, to: number, cost: number, sums: LineSums): Way {
  const from = sums.lineStart(before.to + 1)
  const judged = {
    ratio: sums.ratio(from, to),
    cost,
    hyphenated: cost > 0,
    runt: cost === -Infinity && from > 0 && sums.isRunt(from, to),
  }
  return { from, to, before, ...judged, demerits: before.demerits + demeritsOf(judged, before) }
}

function bestOfEachFitness(ways: readonly Way[]): readonly Way[] {
  const classes = new Map<number, Way>()
  for (const way of ways) {
    const fitness = fitnessOf(way.ratio)
    const other = classes.get(fitness)
    if (!other || way.demerits < other.demerits) classes.set(fitness, way)
  }
  return [...classes.values()]
}

function best(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>((a, b) => (a && a.demerits <= b.demerits ? a : b), undefined)
}

function linesTo(end: Way | undefined): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let way = end; way && way !== start; way = way.before)
    lines.push({ from: way.from, to: way.to, ratio: way.ratio, runt: way.runt })
  return lines.reverse()
}
