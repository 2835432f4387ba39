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
  const lineTo = (way: Way, to: number, cost: number, ratio: number) => lineAfter(way, { from: sums.lineStart(way.to + 1), to, ratio, cost }, sums, measure)
  let active: readonly Way[] = [start]
  for (let to = 0; to < items.length; to += 1) {
    const cost = costOfBreak(items, to)
    if (cost === Infinity || (cost >= lastResort.tie && tolerance < Infinity)) continue
    const ratios = active.map((way) => sums.ratio(sums.lineStart(way.to + 1), to, measure))
    const fitting = active.flatMap((way, index) => (isWithin(ratios[index], tolerance) ? [lineTo(way, to, cost, ratios[index] ?? 0)] : []))
    const open = cost === -Infinity ? [] : ratios.some((ratio) => ratio < -1) ? active.filter((_, index) => (ratios[index] ?? 0) >= -1) : active
    if (fitting.length === 0 && open.length > 0) active = open
    else if (fitting.length > 0) active = [...open, ...bestOfEachFitness(fitting)]
    else if (tolerance < Infinity) return undefined
    else active = active.slice(-1).map((way) => lineTo(way, to, cost, ratios.at(-1) ?? 0))
  }
  return linesTo(best(active))
}

/** A last line of hardly a word. */
function isRunt(from: number, to: number, cost: number, sums: LineSums, measure: Measure): boolean {
  return cost === -Infinity && from > 0 && sums.lack(from, to, measure) > measure.width * 0.88
}

/** A line can be shrunk by all that its glue gives, and stretched as far as is tolerated. */
function isWithin(ratio: number | undefined, tolerance: number): boolean {
  return ratio !== undefined && ratio >= -1 && ratio <= tolerance
}

const start: Way = { from: 0, to: -1, ratio: 0, cost: 0, hyphenated: false, runt: false, before: undefined, demerits: 0 }

/** A line may end at glue after a box, and at a penalty. */
function costOfBreak(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item?.kind === 'penalty') return item.cost
  return item?.kind === 'glue' && items[at - 1]?.kind === 'box' ? 0 : Infinity
}

function lineAfter(before: Way, { from, to, ratio, cost }: Pick<Way, 'from' | 'to' | 'ratio' | 'cost'>, sums: LineSums, measure: Measure): Way {
  const judged = { ratio, cost, hyphenated: cost > 0, runt: isRunt(from, to, cost, sums, measure) }
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
  for (let way = end; way && way !== start; way = way.before) lines.push({ from: way.from, to: way.to, ratio: way.ratio, runt: way.runt })
  return lines.reverse()
}
