import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/check/claims-in.ts'
import type { Level } from '../../src/model/levels.ts'
import { keepMemory } from '../../src/model/memory.ts'

const people = [
  'participant',
  'participants',
  'delegation',
  'delegations',
  'delegate',
  'delegates',
  'speaker',
  'speakers',
  'attendees',
  'panellists',
  'discussants',
]

/** Each phrase that claims a level in English. `…` stands for each word for the participants. */
const phrases: { readonly [L in Exclude<Level, 'noted'>]: readonly string[] } = {
  concluded: ['conference concluded', 'seminar concluded', 'meeting concluded', 'participants concluded'],
  broad: [
    'there was broad agreement',
    'there is a wide consensus',
    'there was general agreement',
    'there was a large agreement',
    'there was broad unanimity',
    'widely agreed',
    'broadly shared',
    'generally agreed',
    'largely shared',
  ],
  prevailing: [
    'general view',
    'prevailing impression',
    'dominant opinion',
    'general feeling',
    'most …',
    'the majority of …',
    'a majority of the …',
  ],
  full: [
    'all …',
    'all the …',
    'all of the …',
    'every …',
    'each …',
    'both …',
    'none of the …',
    'no …',
    'there was agreement',
    'there is a consensus',
    'there was unanimity',
    'there was a clear agreement',
    'by consensus',
    'unanimous',
    'unanimously',
    'it was agreed',
    'it was also agreed',
    'participants agreed',
    'everyone agreed',
    'everybody agreed',
  ],
  many: ['many …', 'many of the …', 'a number of …', 'numerous …'],
  several: ['several …', 'several of the …'],
  some: ['some …', 'some of the …', 'a few …', 'few …', 'two …', 'three …', 'one …', 'one of the …'],
}

describe.each(Object.entries(phrases))('%s is claimed by', (level, each) => {
  const texts = each.flatMap((phrase) =>
    phrase.includes('…') ? people.map((who) => phrase.replace('…', who)) : [phrase],
  )
  test.each(texts)('%s', (words) => {
    expect(claimsIn({ en: `In Geneva ${words} that it matters` })).toEqual([{ level, words }])
    for (const longer of [`x${words}`, `${words}x`])
      expect(claimsIn({ en: longer }), 'part of a longer word').not.toContainEqual({ level, words })
  })
})

test.each([
  [
    'every claim of a text is found, the strongest pattern first',
    'many participants, and all delegations',
    ['full', 'many'],
  ],
  ['capitals make no difference', 'Most Participants left', ['prevailing']],
  ['crises are not counted', 'most crises today are composite', []],
  ['actors are not counted', 'all actors should be involved', []],
  ['what should be is no claim', 'operations should build consensus among the parties', []],
  ['nor is support', 'operations need broad support, in a general sense', []],
  ['nor is what States should do', 'Member States should agree on all mandates', []],
])('%s: %s', (_, text, levels) => {
  expect(claimsIn({ en: text }).map(({ level }) => level)).toEqual(levels)
})

test('each form of English is looked at, and a language without patterns is not', () => {
  expect(claimsIn({ 'en-GB': 'all participants agreed' })).toHaveLength(1)
  expect(claimsIn({ tlh: 'all participants agreed' })).toEqual([])
})

test('with a memory, the same text is answered with the same object', () => {
  const [text, memory] = [{ en: 'all participants left' }, keepMemory()]
  expect(claimsIn(text, memory)).toBe(claimsIn(text, memory))
  expect(claimsIn(text)).toEqual(claimsIn(text, memory))
})
