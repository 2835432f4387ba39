import { knownSeries } from '../suggest/known-pairs.ts'
import { type Rating, rate } from '../suggest/rate-suggest.ts'

/** Rates the proposals for each series of which pairs are known, and sums them up. */
export function rateSuggest(root: string): readonly Rating[] {
  const ratings = knownSeries(root).map(rate)
  const sum = (key: 'same' | 'hits' | 'plainHits' | 'opposed' | 'met' | 'echoes' | 'right'): number =>
    ratings.reduce((all, rating) => all + rating[key], 0)
  const all = {
    name: 'all',
    same: sum('same'),
    hits: sum('hits'),
    plainHits: sum('plainHits'),
    opposed: sum('opposed'),
    met: sum('met'),
    taken: ratings.flatMap(({ taken }) => taken),
    echoes: sum('echoes'),
    right: sum('right'),
  }
  return [...ratings, all]
}
