import { type Kind, kindOf } from '../model/choice.ts'
import type { Lang } from '../model/names.ts'
import type { Compared } from './compared.ts'
import { mayPairIn } from './may-pair.ts'
import { type Alike, nearest } from './nearest.ts'
import type { Said } from './read-terms.ts'
import { vectorsOf } from './vectors-of.ts'

/** From this cosine on, statements are likely about the same. */
export const strong = 0.55

/** How many others are proposed for a statement at most: of those that are likely about the same, and of all. */
export const [mostStrong, shortlist] = [10, 3]

/**
 * Among many statements, some look alike by chance: the more there are, the more alike must be what is proposed. The
 * least cosine grows with the square of their order of magnitude, by so much, up to that end.
 */
export const least = { growth: 0.014, end: 0.4 } as const

function leastAlike(count: number): number {
  return Math.min(least.end, least.growth * Math.log10(Math.max(1, count)) ** 2)
}

/** Called now and then, with how much is done and how much there is. */
export type Progress = (done: number, all: number) => void

/**
 * Pairs points and votes with one another, dilemmas with those of their kind, and dilemmas with agreements, which may
 * bear on them: each pair once, the one that was recorded first before the other.
 */
export function* pairsIn(
  all: readonly Compared[],
  said: readonly Said[],
  language: Lang,
  progress: Progress,
): Generator<Alike> {
  const vectors = vectorsOf(said)
  const mayPair = mayPairIn(all, language)
  const seen = new Set<number>()
  let done = 0
  for (const { from, among } of searchesIn(all)) {
    const limits = { sure: strong, mostSure: mostStrong, most: shortlist, least: leastAlike(all.length) }
    for (const found of nearest({ vectors, from, among, mayPair, ...limits })) {
      if (done % 1000 === 0) progress(done, all.length)
      done += 1
      for (const { one, other, score } of found) {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
        const name = earlier * all.length + later
        if (!seen.has(name)) yield { one: earlier, other: later, score }
        seen.add(name)
      }
    }
  }
}

interface Places {
  readonly from: readonly number[]
  readonly among: readonly number[]
}

function searchesIn(all: readonly Compared[]): readonly Places[] {
  const placesOf = (isMeant: (one: Compared) => boolean): readonly number[] =>
    all.flatMap((one, place) => (isMeant(one) ? [place] : []))
  const assertions = placesOf((one) => laneOf(one) === 'assertion')
  const dilemmas = (['dilemma', 'question', 'concern'] as const).map((kind) => placesOf((one) => laneOf(one) === kind))
  return [
    { from: assertions, among: assertions },
    ...dilemmas.map((own) => ({ from: own, among: own })),
    { from: dilemmas.flat(), among: placesOf(isAgreement) },
  ]
}

/** Tells what a statement is paired with: points and votes with one another, and dilemmas with those of their kind. */
export function laneOf({ statement }: Compared): 'assertion' | Kind {
  return statement.kind === 'dilemma' ? kindOf(statement.choice) : 'assertion'
}

/** Tells whether a statement was agreed or voted on, so that it may bear on a dilemma. */
export function isAgreement({ statement }: Compared): boolean {
  return statement.kind === 'vote' || (statement.kind === 'point' && statement.list === 'agreed')
}
