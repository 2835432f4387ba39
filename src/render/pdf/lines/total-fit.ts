import { type Item, lastResort } from './item.ts'
import type { BrokenLine, Measure } from './line.ts'
import { type LineSums, lineSums } from './line-sums.ts'

/**
 * Finds the breaks with the least demerits over the whole paragraph (Knuth and Plass, "total fit"). No line is
 * stretched beyond the tolerance. Returns `undefined` if there are no such breaks. With an infinite tolerance there
 * always are: a box that is wider than the measure then has a line of its own.
 */
export function totalFit(
  items: readonly Item[],
  measure: Measure,
  tolerance: number,
): readonly BrokenLine[] | undefined {
  const sums = lineSums(items, measure)
  let active: readonly Breakpoint[] = [start]
  for (let to = 0; to < items.length; to += 1) {
    const cost = costOfBreak(items, to)
    if (cost === Infinity || (cost >= lastResort.letter && tolerance < Infinity)) continue
    const { fitting, open } = tryBreak(active, { to, cost, tolerance }, sums)
    if (fitting.length > 0) active = [...open, ...bestOfEachFitness(fitting)]
    else if (open.length > 0) active = open
    else if (tolerance < Infinity) return undefined
    else active = active.slice(-1).map((breakpoint) => lineAfter(breakpoint, to, cost, sums))
  }
  return linesTo(best(active))
}

/** A line as it is judged. */
interface JudgedLine {
  readonly ratio: number
  /** The cost of the break at its end. */
  readonly cost: number
  readonly hyphenated: boolean
  readonly runt: boolean
  /** Whether it is a last line of one word. */
  readonly lonely: boolean
}

/**
 * The best breaks up to a place: the last line, the breakpoint at the start of this line, and the demerits of all
 * lines.
 */
interface Breakpoint extends BrokenLine, JudgedLine {
  readonly before: Breakpoint | undefined
  readonly demerits: number
}

const start: Breakpoint = {
  from: 0,
  to: -1,
  ratio: 0,
  cost: 0,
  hyphenated: false,
  runt: false,
  lonely: false,
  before: undefined,
  demerits: 0,
}

/** Returns what a break at an item costs. A line may end at glue after a box, and at a penalty. */
function costOfBreak(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item?.kind === 'penalty') return item.cost
  return item?.kind === 'glue' && items[at - 1]?.kind === 'box' ? 0 : Infinity
}

interface Break {
  readonly to: number
  readonly cost: number
  readonly tolerance: number
}

/**
 * Finds the lines that may end at a break, and the breakpoints from which a longer line may still begin. A line shrinks
 * by at most the shrink of its glue, and stretches by at most the tolerance.
 */
function tryBreak(
  active: readonly Breakpoint[],
  { to, cost, tolerance }: Break,
  sums: LineSums,
): { readonly fitting: readonly Breakpoint[]; readonly open: readonly Breakpoint[] } {
  const fitting: Breakpoint[] = []
  const open: Breakpoint[] = []
  for (const breakpoint of active) {
    const ratio = sums.ratio(sums.lineStart(breakpoint.to + 1), to)
    if (ratio < -1) continue
    if (ratio <= tolerance) fitting.push(lineAfter(breakpoint, to, cost, sums))
    if (cost > -Infinity) open.push(breakpoint)
  }
  return { fitting, open }
}

function lineAfter(before: Breakpoint, to: number, cost: number, sums: LineSums): Breakpoint {
  const from = sums.lineStart(before.to + 1)
  const isLast = cost === -Infinity && from > 0
  const judged = {
    ratio: sums.ratio(from, to),
    cost,
    hyphenated: cost > 0,
    runt: isLast && sums.isRunt(from, to),
    lonely: isLast && sums.isOneWord(from, to),
  }
  return { from, to, before, ...judged, demerits: before.demerits + demeritsOf(judged, before) }
}

/**
 * Judges a line that follows another one: the less the better. The weights are those of plain TeX, with two
 * differences: two hyphenated lines in succession cost more, and a runt or a last line of one word costs something too.
 */
function demeritsOf(line: JudgedLine, before: JudgedLine): number {
  const badness = 1 + 100 * Math.abs(Math.min(line.ratio, 20)) ** 3
  const own = (badness + (line.cost === -Infinity ? 0 : line.cost)) ** 2
  const twoHyphens = line.hyphenated && before.hyphenated ? 40_000 : 0
  const uneven = Math.abs(fitnessOf(line.ratio) - fitnessOf(before.ratio)) > 1 ? 10_000 : 0
  return own + twoHyphens + uneven + (line.runt ? 50_000 : 0) + (line.lonely ? 100_000 : 0)
}

/** How tight a line looks: 0 tight, 1 decent, 2 loose, 3 very loose. Neighbours should not differ by more than one. */
type Fitness = 0 | 1 | 2 | 3

/** Classifies a line by its ratio (Knuth and Plass, page 1155). */
function fitnessOf(ratio: number): Fitness {
  return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
}

function bestOfEachFitness(breakpoints: readonly Breakpoint[]): readonly Breakpoint[] {
  const classes = new Map<Fitness, Breakpoint>()
  for (const breakpoint of breakpoints) {
    const fitness = fitnessOf(breakpoint.ratio)
    const other = classes.get(fitness)
    if (!other || breakpoint.demerits < other.demerits) classes.set(fitness, breakpoint)
  }
  return [...classes.values()]
}

function best(breakpoints: readonly Breakpoint[]): Breakpoint | undefined {
  return breakpoints.reduce<Breakpoint | undefined>((a, b) => (a && a.demerits <= b.demerits ? a : b), undefined)
}

function linesTo(end: Breakpoint | undefined): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let at = end; at && at !== start; at = at.before)
    lines.push({ from: at.from, to: at.to, ratio: at.ratio, runt: at.runt })
  return lines.reverse()
}
