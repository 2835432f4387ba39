import { demeritsOf, fitnessOf, type Judged } from './demerits.ts'
import { lineSums, type LineSums } from './line-sums.ts'
import { lastResort, type Item } from './item.ts'
import type { BrokenLine, Measure } from './measure.ts'

/** The best way to the end of a line: the line itself, the way to its start, and what all of it costs. */
interface Way extends BrokenLine, Judged {
  readonly before: Way | undefined
  readonly demerits: number
}

/**
 * Finds the breaks with the least demerits over the whole paragraph, none of whose lines is stretched beyond the tolerance (Knuth and Plass, "total fit").
 * Nothing if there is no such way. With an infinite tolerance there always is: a box wider than the measure then has a line to itself.
 */
export function totalFit(items: readonly Item[], measure: Measure, tolerance: number): readonly BrokenLine[] | undefined {
  const sums = lineSums(items)
  let active: readonly Way[] = [start]
  for (const [at, item] of items.entries()) {
    const cost = costOfBreak(items, at)
    if (cost === Infinity || (cost >= lastResort.tie && tolerance < Infinity)) continue
    const lines = active.map((way) => lineAfter(way, at, item, cost, sums, measure))
    const fitting = lines.filter((line) => line.ratio >= -1 && line.ratio <= tolerance)
    const open = cost === -Infinity ? [] : active.filter((_, index) => (lines[index]?.ratio ?? -Infinity) >= -1)
    const ends = fitting.length === 0 && open.length === 0 && tolerance === Infinity ? lines.slice(-1) : bestOfEachFitness(fitting)
    active = [...open, ...ends]
    if (active.length === 0) return undefined
  }
  return linesTo(best(active))
}

const start: Way = { from: 0, to: -1, ratio: 0, cost: 0, hyphenated: false, runt: false, before: undefined, demerits: 0 }

/** A line may end at glue after a box, and at a penalty. */
function costOfBreak(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item?.kind === 'penalty') return item.cost
  return item?.kind === 'glue' && items[at - 1]?.kind === 'box' ? 0 : Infinity
}

function lineAfter(before: Way, to: number, item: Item, cost: number, sums: LineSums, measure: Measure): Way {
  const from = sums.lineStart(before.to + 1)
  const line = {
    from,
    to,
    cost,
    before,
    ratio: sums.ratio(from, to, measure),
    hyphenated: item.kind === 'penalty' && cost > 0,
    runt: cost === -Infinity && sums.lack(from, to, measure) > measure.width * 0.88,
  }
  return { ...line, demerits: before.demerits + demeritsOf(line, before) }
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
  for (let way = end; way && way !== start; way = way.before) lines.push({ from: way.from, to: way.to, ratio: way.ratio })
  return lines.reverse()
}
