import { byCodeUnit } from '../../model/order.ts'
import { type Figures, type Proposition, totalOf } from '../deliberation.ts'

/** A group of fewer votes says little of its opinion, and much of its members. */
const fewest = 5

/**
 * Selects the opinion groups whose votes are told: where one was for a proposition by more than 60 per cent of its
 * votes, and another by less than 40, all of five votes or more; elsewhere none.
 */
export function dividedGroups(votes: ReadonlyMap<string, Figures>): Proposition['groups'] {
  const groups = [...votes]
    .map(([group, figures]) => ({ group, votes: figures }))
    .filter(({ group, votes: figures }) => group !== '' && totalOf(figures) >= fewest)
    .sort((a, b) => Number(a.group) - Number(b.group) || byCodeUnit(a.group, b.group))
  const isFor = groups.some(({ votes: figures }) => 100 * figures.for > 60 * totalOf(figures))
  const isAgainst = groups.some(({ votes: figures }) => 100 * figures.for < 40 * totalOf(figures))
  return isFor && isAgainst ? groups : []
}
