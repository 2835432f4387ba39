import { byCodeUnit } from '../model/order.ts'
import type { Said } from './read-terms.ts'

/**
 * Texts as vectors of length 1. The terms of text `n` stand from `starts[n]` to `starts[n + 1]`, the rarest first; a
 * term is known by its rank among all terms, the rarest first.
 */
export interface Vectors {
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly weights: Float64Array
  /** At each term, the length of the part of the vector from there on. */
  readonly rests: Float64Array
  /** The class of each term by its rank: 0 for those of one text, 1 for those of two or three, 2 up to seven … */
  readonly classes: Uint8Array
  /** The length of the part of text `n` that is of class `c` and of those above: `common[c][n]`. */
  readonly common: readonly Float32Array[]
  /** How many terms there are. */
  readonly size: number
}

/** How many classes of terms there are. */
export const classCount = 24

/**
 * Weighs the terms of texts by how often they stand in one, and how few others have them (TF-IDF, with a logarithm of
 * the count: Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.4).
 */
export function vectorsOf(texts: readonly Said[]): Vectors {
  const { ranks, rarities, classes } = rankTerms(texts)
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach(({ terms }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + terms.length
  })
  const length = starts.at(-1) ?? 0
  const [terms, weights, rests] = [new Uint32Array(length), new Float64Array(length), new Float64Array(length)]
  const common = Array.from({ length: classCount }, () => new Float32Array(texts.length))
  texts.forEach((text, at) => {
    const own = text.terms
      .map((term, index) => ({ rank: ranks.get(term) ?? 0, count: text.counts[index] ?? 1 }))
      .sort((a, b) => a.rank - b.rank)
    const raw = own.map(({ rank, count }) => (1 + Math.log(count)) * (rarities[rank] ?? 0))
    const whole = Math.hypot(...raw)
    let rest = 0
    for (let index = own.length - 1; index >= 0; index -= 1) {
      const [place, weight] = [(starts[at] ?? 0) + index, (raw[index] ?? 0) / whole]
      rest += weight * weight
      terms[place] = own[index]?.rank ?? 0
      weights[place] = weight
      rests[place] = Math.sqrt(rest)
      const ownClass = classes[terms[place] ?? 0] ?? 0
      for (let below = 0; below <= ownClass; below += 1) (common[below] ?? weights)[at] = Math.sqrt(rest)
    }
  })
  return { starts, terms, weights, rests, classes, common, size: ranks.size }
}

/** Ranks the terms, the rarest first, equally rare ones by code unit; and tells how rare each is. */
function rankTerms(texts: readonly Said[]): {
  ranks: ReadonlyMap<string, number>
  rarities: readonly number[]
  classes: Uint8Array
} {
  const having = new Map<string, number>()
  for (const { terms } of texts) for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1)
  const ranked = [...having].sort(([a, few], [b, many]) => few - many || byCodeUnit(a, b))
  return {
    ranks: new Map(ranked.map(([term], rank) => [term, rank])),
    classes: Uint8Array.from(ranked, ([, count]) => Math.min(classCount - 1, Math.floor(Math.log2(count)))),
    rarities: ranked.map(([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  }
}

/** Computes the cosine of two texts: how alike they are, from 0 to 1. */
export function cosineOf({ starts, terms, weights }: Vectors, one: number, other: number): number {
  let [a, b, sum] = [starts[one] ?? 0, starts[other] ?? 0, 0]
  const [endA, endB] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0]
  while (a < endA && b < endB) {
    const [termA, termB] = [terms[a] ?? 0, terms[b] ?? 0]
    if (termA === termB) sum += (weights[a] ?? 0) * (weights[b] ?? 0)
    if (termA <= termB) a += 1
    if (termB <= termA) b += 1
  }
  return sum
}
