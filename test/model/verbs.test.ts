import { expect, test } from 'vitest'
import { levels } from '../../src/model/levels.ts'
import { goesAgainst, mannerOf, recommends, verbs, verbsOf } from '../../src/model/verbs.ts'

test('there are twenty verbs, in the order of the contract', () => {
  expect(verbs.join(' ')).toBe(
    'stated noted stressed reported recalled reiterated reaffirmed argued suggested proposed recommended requested ' +
      'urged warned supported opposed questioned welcomed regretted concerned',
  )
})

test('each level bears its own verbs', () => {
  expect(Object.fromEntries(levels.map((level) => [level, verbsOf(level)]))).toEqual({
    concluded: ['recommended'],
    full: verbs,
    agreed: ['recommended'],
    broad: [],
    prevailing: [],
    most: verbs,
    many: verbs,
    several: verbs,
    some: verbs,
    said: verbs,
  })
})

test('each verb does one thing with the words that follow it', () => {
  expect(Object.fromEntries(verbs.map((verb) => [verb, mannerOf(verb)]))).toEqual({
    ...same('asserts', 'stated noted stressed reported recalled reiterated reaffirmed argued'),
    ...same('recommends', 'suggested proposed recommended requested urged'),
    ...same('warns', 'warned'),
    ...same('supports', 'supported'),
    ...same('opposes', 'opposed'),
    ...same('doubts', 'questioned'),
    ...same('welcomes', 'welcomed'),
    ...same('regrets', 'regretted'),
    ...same('worries', 'concerned'),
  })
})

test('without a verb, words are asserted, and nothing is recommended or opposed', () => {
  expect([mannerOf(undefined), recommends(undefined), goesAgainst(undefined)]).toEqual(['asserts', false, false])
})

test('verbs that recommend, and verbs that go against', () => {
  expect(verbs.filter(recommends)).toEqual(['suggested', 'proposed', 'recommended', 'requested', 'urged'])
  expect(verbs.filter(goesAgainst)).toEqual(['opposed', 'questioned'])
})

function same(manner: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((verb) => [verb, manner]))
}
