import type { StatementId } from '../../src/model/names.ts'
import { patternsByLanguage } from '../../src/pipeline.ts'
import { type Proposal, suggestTies } from '../../src/suggest/suggest-ties.ts'
import type { KnownSeries, Pair } from './known-pairs.ts'
import { plainNearest } from './plain-likeness.ts'

/** How well the proposals meet what is known of a series. */
export interface Rating {
  readonly name: string
  /** How many pairs say the same; how many of them are among the first three of one of the two; and by plain TF-IDF. */
  readonly same: number
  readonly hits: number
  readonly plainHits: number
  /** How many pairs are opposed; how many of them are proposed at all; and which of them as echoes. */
  readonly opposed: number
  readonly met: number
  readonly taken: readonly Pair[]
  /** How many are proposed as echoes, and how many of those say the same. */
  readonly echoes: number
  readonly right: number
}

/** Rates the proposals for one series. */
export function rate({ name, notes, same, opposed }: KnownSeries): Rating {
  const proposals = suggestTies(notes, patternsByLanguage)
  const byPair = new Map(proposals.map((one) => [nameOf([one.from, one.to]), one]))
  const first = firstThree(proposals)
  const plain = plainNearest(notes)
  const isHit = (of: ReadonlyMap<StatementId, readonly StatementId[]>) => (pair: Pair) =>
    [pair, [pair[1], pair[0]] as const].some(([from, to]) => (of.get(from) ?? []).slice(0, 3).includes(to))
  const known = new Set(same.map(nameOf))
  const echoes = proposals.filter(({ likely }) => likely === 'echoes')
  return {
    name,
    same: same.length,
    hits: same.filter(isHit(first)).length,
    plainHits: same.filter(isHit(plain)).length,
    opposed: opposed.length,
    met: opposed.filter((pair) => byPair.has(nameOf(pair))).length,
    taken: opposed.filter((pair) => byPair.get(nameOf(pair))?.likely === 'echoes'),
    echoes: echoes.length,
    right: echoes.filter((one) => known.has(nameOf([one.from, one.to]))).length,
  }
}

/** Points beside points, and dilemmas beside dilemmas; what bears on what is another question. */
function firstThree(proposals: readonly Proposal[]): ReadonlyMap<StatementId, readonly StatementId[]> {
  const found = new Map<StatementId, StatementId[]>()
  for (const { from, to, keys } of proposals)
    if (!keys.includes('bears-on'))
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        found.set(one, [...(found.get(one) ?? []), other])
  return found
}

function nameOf([one, other]: Pair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
