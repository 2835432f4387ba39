import type { Dilemma, Statement, Tie } from './statement.ts'

/** A tie with the key it is written under, and the statement that it starts from. */
export interface KeyedTie {
  readonly key: 'echoes' | 'same-words-as' | 'disputes' | 'resolves' | 'on' | 'point'
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
      return [
        ['echoes', from.echoes],
        ['same-words-as', from.sameWordsAs],
        ['disputes', from.disputes],
        ['resolves', from.resolves],
        ['on', from.on],
      ]
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
