import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/check/claims-in.ts'
import { delegations, speakers } from '../../src/locales/en/patterns/speakers.ts'
import { keepMemory } from '../../src/model/memory.ts'
import { patternsByLanguage } from '../../src/pipeline.ts'
import { claims, nobodyNamed, noClaims, speakersNamed } from './english-sentences.ts'

describe('claims the level', () => {
  test.each(claims)('%s: %s', (sentence, level) => {
    for (const en of [sentence, `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`]) {
      expect(claimsIn({ en }, patternsByLanguage).map((claim) => claim.level)).toEqual([level])
    }
  })
})

describe('claims nothing', () => {
  test.each(noClaims)('%s', (en) => expect(claimsIn({ en }, patternsByLanguage)).toEqual([]))
})

test('every claim of a text is found, with its words', () => {
  const en = 'many participants warned of delays, and all delegations agreed to meet again'
  expect(claimsIn({ en }, patternsByLanguage)).toEqual([
    { level: 'many', words: 'many participants warned' },
    { level: 'full', words: 'all delegations agreed' },
  ])
})

test('each form of English is looked at, and a language without patterns is not', () => {
  expect(claimsIn({ 'en-GB': 'all participants agreed' }, patternsByLanguage)).toHaveLength(1)
  expect(claimsIn({ fr: 'all participants agreed', tlh: 'all participants agreed' }, patternsByLanguage)).toEqual([])
})

test('with a memory, the same text is answered with the same object', () => {
  const [text, memory] = [{ en: 'all participants agreed' }, keepMemory()]
  expect(claimsIn(text, patternsByLanguage, memory)).toBe(claimsIn(text, patternsByLanguage, memory))
  expect(claimsIn(text, patternsByLanguage)).toEqual(claimsIn(text, patternsByLanguage, memory))
})

// A pattern that tries every way to read a text would not end before the test is given up.
test('a long text that nearly makes claims everywhere is read to its end', () => {
  const text = 'all the participants in the talks of the two sides and there was a broad and general '.repeat(2000)
  expect([claimsIn({ en: text }, patternsByLanguage), speakers(text)]).toEqual([[], []])
})

describe('says who spoke', () => {
  test.each(speakersNamed)('%s', (sentence) => expect(speakers(sentence)).not.toEqual([]))
})

describe('does not say who spoke', () => {
  test.each(nobodyNamed)('%s', (sentence) => expect(speakers(sentence)).toEqual([]))
})

test('delegations in a list are found by their names', () => {
  expect(delegations('Brazil, the European Union and others')).toEqual(['Brazil', 'the European Union'])
  expect(delegations('many others, in Brazilian sessions')).toEqual([])
})
