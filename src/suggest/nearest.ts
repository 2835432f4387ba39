import { classCount, cosineOf, type Vectors } from './vectors-of.ts'

/** Two texts, by their places among the vectors, and how alike they are. */
export interface Alike {
  readonly one: number
  readonly other: number
  readonly score: number
}

/** What is asked for. */
export interface Search {
  readonly vectors: Vectors
  /** The texts for which others are sought, and those among which. */
  readonly from: readonly number[]
  readonly among: readonly number[]
  readonly mayPair: (one: number, other: number) => boolean
  /** From this score on, two texts are surely alike. */
  readonly sure: number
  /** How many are found for each text at most: of those that are surely alike, and of all. */
  readonly mostSure: number
  readonly most: number
  /** What is less alike is not found. */
  readonly least: number
}

/**
 * Finds for each text those that are most like it: exactly, and without comparing all with all. The terms of a text are
 * looked up rarest first. Once those that are left weigh too little to bring another text among the best, no new one is
 * taken in; and of those that were, only the promising ones are compared whole (Bayardo, Ma and Srikant, "Scaling up
 * all pairs similarity search", 2007; Anastasiu and Karypis, "L2AP", 2014).
 */
export function* nearest(search: Search): Generator<readonly Alike[]> {
  const run = { ...search, index: indexOf(search.vectors, search.among), best: openBest(search) }
  const scores = new Float64Array(search.vectors.starts.length - 1)
  const found = new Uint32Array(search.among.length)
  for (const one of search.from) {
    const { count, next } = takeIn(one, run, found, scores)
    yield bestOf(one, found.subarray(0, count), next, scores, run)
    for (let at = 0; at < count; at += 1) scores[found[at] ?? 0] = 0
  }
}

interface Run extends Search {
  readonly index: Index
  readonly best: Best
}

/** The texts that have each term, with its weight there: those of term `t` stand from `starts[t]` on. */
interface Index {
  readonly starts: Uint32Array
  readonly texts: Uint32Array
  readonly weights: Float64Array
  readonly rests: Float64Array
}

function indexOf({ starts, terms, weights, rests, size }: Vectors, among: readonly number[]): Index {
  const ends = new Uint32Array(size + 1)
  const each = (visit: (term: number, at: number, text: number) => void): void => {
    for (const text of among)
      for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) visit(terms[at] ?? 0, at, text)
  }
  each((term) => {
    ends[term + 1] = (ends[term + 1] ?? 0) + 1
  })
  for (let term = 1; term <= size; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0)
  const next = ends.slice()
  const length = ends[size] ?? 0
  const index = {
    texts: new Uint32Array(length),
    weights: new Float64Array(length),
    rests: new Float64Array(length),
  }
  each((term, at, text) => {
    const place = next[term] ?? 0
    next[term] = place + 1
    index.texts[place] = text
    index.weights[place] = weights[at] ?? 0
    index.rests[place] = rests[at] ?? 0
  })
  return { starts: ends, ...index }
}

/**
 * Takes into `found` the texts that can be among the best for one, and sums in `scores` what they have in common with
 * it, in its terms before the `next`.
 */
function takeIn(
  one: number,
  { best, index, mayPair, vectors }: Run,
  found: Uint32Array,
  scores: Float64Array,
): { readonly count: number; readonly next: number } {
  let count = 0
  best.clear()
  const end = vectors.starts[one + 1] ?? 0
  for (let at = vectors.starts[one] ?? 0; at < end; at += 1) {
    const [term, weight, rest] = [vectors.terms[at] ?? 0, vectors.weights[at] ?? 0, vectors.rests[at] ?? 0]
    const [from, to] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0]
    if (to - from > fewTexts) {
      // Looking through those that were found must not take longer than what it may save.
      if (4 * count < to - from) offerAll(best, found.subarray(0, count), scores)
      if (rest < best.needed()) return { count, next: at }
    }
    // What two texts share from their first common term on is at most the product of what is left of both.
    const needed = best.needed() - rounding
    for (let place = from; place < to; place += 1) {
      const other = index.texts[place] ?? 0
      const before = scores[other] ?? 0
      if (before === 0) {
        if (rest * (index.rests[place] ?? 0) < needed || !mayPair(one, other)) continue
        found[count] = other
        count += 1
      }
      scores[other] = before + weight * (index.weights[place] ?? 0)
    }
  }
  return { count, next: end }
}

function offerAll(best: Best, texts: Uint32Array, scores: Float64Array): void {
  best.clear()
  for (const text of texts) best.offer(text, scores[text] ?? 0)
}

/** It takes longer to see whether so few texts need be looked at than to look at them. */
const fewTexts = 16

/** Sums in another order, and lengths in single precision, differ by less. */
const rounding = 1e-6

/** Compares with one text those that promise to be among the best, given what they share before the next term. */
function bestOf(
  one: number,
  found: Uint32Array,
  next: number,
  scores: Float64Array,
  { best, vectors }: Run,
): readonly Alike[] {
  const isDone = next === vectors.starts[one + 1]
  const left = isDone ? 0 : (vectors.rests[next] ?? 0)
  const least = isDone ? classCount - 1 : (vectors.classes[vectors.terms[next] ?? 0] ?? 0)
  best.clear()
  const common = vectors.common[least] ?? vectors.weights
  let needed = best.needed() - rounding
  for (const other of found) {
    const sum = scores[other] ?? 0
    if (sum + left * (common[other] ?? 0) < needed) continue
    best.offer(other, cosineOf(vectors, one, other))
    needed = best.needed() - rounding
  }
  return best.list().map(({ text, score }) => ({ one, other: text, score }))
}

/** The best texts so far: by their score, then by their place. */
interface Best {
  readonly offer: (text: number, score: number) => void
  /** The score that a text must reach to be among them. */
  readonly needed: () => number
  readonly list: () => readonly { readonly text: number; readonly score: number }[]
  readonly clear: () => void
}

function openBest({ least, most, mostSure, sure }: Search): Best {
  const [texts, scores] = [new Uint32Array(mostSure), new Float64Array(mostSure)]
  const goesBefore = (text: number, score: number, at: number): boolean =>
    score > (scores[at] ?? 0) || (score === scores[at] && text < (texts[at] ?? 0))
  return {
    clear: () => void scores.fill(0),
    offer: (text, score) => {
      if (score < (scores[mostSure - 1] ?? 0) || !goesBefore(text, score, mostSure - 1)) return
      let at = mostSure - 1
      for (; at > 0 && goesBefore(text, score, at - 1); at -= 1) {
        scores[at] = scores[at - 1] ?? 0
        texts[at] = texts[at - 1] ?? 0
      }
      scores[at] = score
      texts[at] = text
    },
    needed: () => {
      const last = scores[most - 1] ?? 0
      return last < sure ? Math.max(last, least) : Math.max(sure, scores[mostSure - 1] ?? 0)
    },
    list: () =>
      Array.from(scores, (score, at) => ({ text: texts[at] ?? 0, score })).filter(
        ({ score }, at) => score > 0 && score >= least && (at < most || score >= sure),
      ),
  }
}
