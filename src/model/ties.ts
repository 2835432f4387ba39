import type { Dilemma, Point, Statement, Tie } from './statement.ts'

/** The keys of a point that hold ties to statements. */
export type TieKey = { [Key in keyof Point]-?: Point[Key] extends readonly Tie[] ? Key : never }[keyof Point]

/** Every key of a point that holds ties, with the key of the notes that it is written under. */
export const pointTies = {
  echoes: 'echoes',
  sameWordsAs: 'same-words-as',
  disputes: 'disputes',
  resolves: 'resolves',
  on: 'on',
} as const satisfies Readonly<Record<TieKey, string>>

/** The same keys as a list. */
export const tieKeys = Object.keys(pointTies) as readonly TieKey[] // as the table is declared

/** A tie with the key it is written under, and the statement that it starts from. */
export interface KeyedTie {
  readonly key: (typeof pointTies)[TieKey] | 'point'
  readonly tie: Tie
  readonly from: Statement
}

/** Lists the ties of a statement. */
export function keyedTies(from: Statement): readonly KeyedTie[] {
  return listsOf(from).flatMap(([key, ties]) => ties.map((tie) => ({ key, tie, from })))
}

function listsOf(from: Statement): readonly (readonly [KeyedTie['key'], readonly Tie[]])[] {
  switch (from.kind) {
    case 'point':
      return tieKeys.map((key) => [pointTies[key], from[key]])
    case 'dilemma':
      return [
        ['echoes', from.echoes],
        ['point', considered(from)],
      ]
    case 'follow-up':
      return []
  }
}

/** The points named among the considerations of a dilemma, and among its ways forward. */
function considered({ choice, waysForward }: Dilemma): readonly Tie[] {
  const because = 'between' in choice ? choice.between.flatMap((horn) => horn.because) : []
  return [...because, ...waysForward].flatMap(({ point }) => (typeof point === 'object' ? [point] : []))
}
