import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearest } from '../../src/suggest/nearest.ts'
import type { Said } from '../../src/suggest/read-terms.ts'
import { cosineOf, type Vectors, vectorsOf } from '../../src/suggest/vectors-of.ts'

const limits = { most: 3, mostSure: 10, sure: 0.55 }

it('What is found is what is found by comparing all with all', () => {
  const words = fc.array(
    fc.integer({ min: 0, max: 400 }).map((root) => `w${Math.floor(Math.sqrt(root))}`),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 2, maxLength: 120 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (texts, least) => {
        const vectors = vectorsOf(texts.map(saying))
        const places = texts.map((_, place) => place)
        const mayPair = (one: number, other: number): boolean => one % 7 !== other % 7
        const found = [...nearest({ vectors, from: places, among: places, mayPair, least, ...limits })]
        expect(found).toEqual(
          places.map((one) =>
            bestByAll(
              one,
              vectors,
              places.filter((other) => mayPair(one, other)),
              least,
            ),
          ),
        )
      },
    ),
    { numRuns: 200 },
  )
})

it('Of many that are surely alike, ten are found; else three', () => {
  const vectors = vectorsOf(Array.from({ length: 40 }, (_, text) => saying(['a', 'b', text < 20 ? 'c' : `d${text}`])))
  const places = Array.from({ length: 40 }, (_, place) => place)
  const mayPair = (one: number, other: number): boolean => one !== other
  const found = [...nearest({ vectors, from: [0], among: places, mayPair, least: 0, ...limits })]
  expect(found[0]?.map(({ other }) => other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

function saying(words: readonly string[]): Said {
  const terms = [...new Set(words)]
  const counts = terms.map((term) => words.filter((word) => word === term).length)
  return { terms, counts, signs: terms.map(() => 1), sides: terms.map(() => 0), ways: [] }
}

function bestByAll(one: number, vectors: Vectors, others: readonly number[], least: number) {
  return others
    .map((other) => ({ one, other, score: cosineOf(vectors, one, other) }))
    .filter(({ score }) => score > 0 && score >= least)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .filter(({ score }, rank) => rank < limits.most || (rank < limits.mostSure && score >= limits.sure))
}
