import { canSettle } from '../model/levels.ts'
import type { StatementId } from '../model/names.ts'
import type { Assertion, Dilemma } from '../model/statement.ts'
import type { tieNames } from '../model/ties.ts'
import { goesAgainst } from '../model/verbs.ts'
import type { Compared } from './compared.ts'

/** A key under which a statement may be tied to another, for a person to choose. */
export type ProposedKey = (typeof tieNames)['echoes' | 'disputes' | 'resolves' | 'bearsOn']

/** How two statements may be tied: where it is written, what is named, and under which keys, the likeliest first. */
export interface ProposedTie {
  readonly from: StatementId
  readonly to: StatementId
  readonly keys: readonly ProposedKey[]
  /** The first of them, where words speak for it; absent where those tell only that both have one subject. */
  readonly likely?: ProposedKey
}

/** What the words of two statements tell. */
export interface Likeness {
  readonly isStrong: boolean
  readonly areOpposed: boolean
}

/**
 * Proposes how two statements are tied, of which the earlier was recorded first. The later one names the earlier, and
 * an agreement names the dilemma. Whether it settles that, its words cannot tell, nor whether two statements say the
 * same that have only some words in common: that is for a person to say.
 */
export function tieFor(
  { statement: earlier }: Compared,
  { statement: later }: Compared,
  likeness: Likeness,
): ProposedTie {
  if (earlier.kind === 'dilemma' && later.kind !== 'dilemma') return bearing(later, earlier, true)
  if (earlier.kind !== 'dilemma' && later.kind === 'dilemma') return bearing(earlier, later, false)
  const { isStrong, areOpposed } = likeness
  const tie = { from: later.id, to: earlier.id }
  if (later.kind === 'dilemma') return { ...tie, keys: ['echoes'], ...(isStrong && { likely: 'echoes' }) }
  const keys = areOpposed ? (['disputes', 'echoes'] as const) : (['echoes', 'disputes'] as const)
  return { ...tie, keys, ...(isStrong && { likely: keys[0] }) }
}

function bearing(assertion: Assertion, dilemma: Dilemma, isLater: boolean): ProposedTie {
  const settles = isLater && assertion.kind === 'point' && canSettle(assertion.level)
  const keys = settles ? (['bears-on', 'resolves'] as const) : (['bears-on'] as const)
  return { from: assertion.id, to: dilemma.id, keys, likely: 'bears-on' }
}

/** Tells whether a meeting went against the words of a statement: who opposed them, or a vote that was lost. */
export function isAgainst({ statement }: Compared): boolean {
  if (statement.kind === 'dilemma') return false
  if (statement.kind === 'point') return goesAgainst(statement.verb)
  const { votes } = statement
  return 'percent' in votes ? votes.percent < 50 : votes.for < votes.against
}
