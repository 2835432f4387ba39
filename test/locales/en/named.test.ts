import { expect, it } from 'vitest'
import type { Claim } from '../../../src/locales/claim.ts'
import { assertion } from '../../../src/locales/en/claims.ts'
import { en } from '../../../src/locales/en/en.ts'
import { plain } from '../../../src/locales/phrase.ts'
import { mannerOf, verbs } from '../../../src/model/verbs.ts'
import { examplesOf } from '../tables/examples.ts'
import { words } from './words.ts'

// All else that a claim says where its meeting is named already, "On a similar point, …" says too: see claims.txt.

it('says views that assert, where the sentence before names their meeting', () => {
  const { plain: said, geneva } = examplesOf(en, words)
  const sentences = (claims: readonly Claim[], turn = 0) =>
    claims.map((claim) => plain(assertion(claim, geneva, 'named', turn)))
  expect(sentences(verbs.filter((verb) => mannerOf(verb) === 'asserts').map((verb) => ({ ...said, verb })))).toEqual([
    'it was stated that x holds',
    'it was noted that x holds',
    'it was stressed that x holds',
    'it was reported that x holds',
    'it was recalled that x holds',
    'it was reiterated that x holds',
    'it was reaffirmed that x holds',
    'it was argued that x holds',
  ])
  expect(sentences([said])).toEqual(['it was stated that x holds'])
  expect(sentences([said], 1)).toEqual(['the point was made that x holds'])
})
