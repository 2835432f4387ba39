import { expect, it } from 'vitest'
import { knownSeries } from './known-pairs.ts'
import { rate } from './rate-suggest.ts'

const ratings = knownSeries(process.cwd()).map(rate)
const sum = (of: (rating: (typeof ratings)[number]) => number): number =>
  ratings.reduce((all, rating) => all + of(rating), 0)

it('No pair that is known to be opposed is proposed as an echo', () => {
  expect(ratings.flatMap(({ taken }) => taken)).toEqual([])
  expect(sum(({ opposed }) => opposed)).toBeGreaterThan(100)
})

it('Of pairs that are known to say the same, more stand among the first three than by plain TF-IDF', () => {
  for (const { same, hits, plainHits } of ratings) if (same > 10) expect(hits).toBeGreaterThan(1.3 * plainHits)
  expect(sum(({ hits }) => hits)).toBeGreaterThan(1.3 * sum(({ plainHits }) => plainHits))
})

it('Most of what is proposed as an echo is one', () => {
  expect(sum(({ right }) => right) / sum(({ echoes }) => echoes)).toBeGreaterThan(0.7)
})
