import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import { type Compared, comparedIn } from './compared.ts'
import type { Alike } from './nearest.ts'
import { seemOpposed } from './opposed.ts'
import { type Progress, pairsIn, strong } from './pairs-in.ts'
import type { Said } from './read-terms.ts'
import { saidByLanguage } from './said-by-language.ts'
import { isAgainst, type Likeness, type ProposedTie, tieFor } from './tie-for.ts'

/** A proposal that two statements of different sessions are about the same, and how they may be tied. */
export interface Proposal extends ProposedTie, Likeness {
  /** From 0 to 1, with three decimals. */
  readonly score: number
}

/**
 * Finds statements of different sessions that may be about the same, the most alike first. Words tell that two
 * statements have one subject, and never that they say the same: opposite views look more alike than similar ones. So
 * those that seem to go opposite ways are proposed as a dispute. Pairs that are tied, or were declined, are not
 * proposed, nor are points in the same words, which the report brings together by itself.
 */
export function suggestTies(
  notes: Notes,
  patterns: PatternsByLanguage,
  progress: Progress = () => {},
): readonly Proposal[] {
  const all = comparedIn(notes)
  const places = new Map(all.map(({ statement }, place) => [statement.id, place]))
  const best = new Map<number, Found>()
  for (const { language, own, said } of saidByLanguage(all, patterns))
    for (const alike of pairsIn(own, said, language, progress)) {
      const found = foundIn(alike, own, said, places)
      const before = best.get(found.rank)
      if (before === undefined || before.score < found.score) best.set(found.rank, found)
    }
  return [...best.values()]
    .sort((a, b) => b.proposal.score - a.proposal.score || a.rank - b.rank)
    .map(({ proposal }) => proposal)
}

/** A proposal, its score before it is rounded, and its rank among equal ones: by what was recorded first. */
interface Found {
  readonly proposal: Proposal
  readonly score: number
  readonly rank: number
}

function foundIn(
  { one, other, score }: Alike,
  all: readonly Compared[],
  said: readonly Said[],
  places: ReadonlyMap<StatementId, number>,
): Found {
  const [earlier, later, first, second] = [all[one], all[other], said[one], said[other]]
  if (!earlier || !later || !first || !second) throw new Error('Expected two statements in a pair')
  const likeness = {
    isStrong: score >= strong,
    areOpposed: isAgainst(earlier) !== isAgainst(later) || seemOpposed(first, second),
  }
  return {
    proposal: { ...tieFor(earlier, later, likeness), ...likeness, score: Math.round(score * 1000) / 1000 },
    score,
    rank: (places.get(earlier.statement.id) ?? 0) * places.size + (places.get(later.statement.id) ?? 0),
  }
}
