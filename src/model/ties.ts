import type { Dilemma, Point, Statement, Tie } from './statement.ts'
import { refersToPoint } from './statement.ts'

/** The keys of statements that hold ties to other statements. */
export type TieKey = { [Key in keyof Point]-?: Point[Key] extends readonly Tie[] ? Key : never }[keyof Point]

/** Every key that holds ties, with the key of the notes that it is written under. */
export const tieNames = {
  echoes: 'echoes',
  sameWordsAs: 'same-words-as',
  disputes: 'disputes',
  resolves: 'resolves',
  bearsOn: 'bears-on',
  unrelated: 'unrelated',
} as const satisfies Readonly<Record<TieKey, string>>

/** The tie keys of each kind of statement. */
export const tieKeysOf = {
  point: ['echoes', 'sameWordsAs', 'disputes', 'resolves', 'bearsOn', 'unrelated'],
  vote: ['echoes', 'disputes', 'bearsOn', 'unrelated'],
  dilemma: ['echoes', 'unrelated'],
  'follow-up': [],
} as const satisfies { readonly [Kind in Statement['kind']]: readonly TieKeyIn<Extract<Statement, { kind: Kind }>>[] }

type TieKeyIn<Of> = { [Key in keyof Of & TieKey]: Of[Key] extends readonly Tie[] ? Key : never }[keyof Of & TieKey]

/** A tie with the key it is written under, and the statement that it starts from. */
export interface KeyedTie {
  readonly key: (typeof tieNames)[TieKey] | 'point'
  readonly tie: Tie
  readonly from: Statement
}

/** Lists the ties of a statement. */
export function keyedTies(from: Statement): readonly KeyedTie[] {
  return listsOf(from).flatMap(([key, ties]) => ties.map((tie) => ({ key, tie, from })))
}

/** Lists the points named among the considerations of a dilemma, and among its ways forward. */
export function considered({ choice, waysForward }: Dilemma): readonly Tie[] {
  const because = 'between' in choice ? choice.between.flatMap((horn) => horn.because) : []
  return [...because, ...waysForward].flatMap((what) => (refersToPoint(what) ? [what.point] : []))
}

function listsOf(from: Statement): readonly (readonly [KeyedTie['key'], readonly Tie[]])[] {
  switch (from.kind) {
    case 'point':
      return tieKeysOf.point.filter((key) => from[key].length > 0).map((key) => [tieNames[key], from[key]])
    case 'vote':
      return tieKeysOf.vote.map((key) => [tieNames[key], from[key]])
    case 'dilemma':
      return [...tieKeysOf.dilemma.map((key) => [tieNames[key], from[key]] as const), ['point', considered(from)]]
    case 'follow-up':
      return []
  }
}
