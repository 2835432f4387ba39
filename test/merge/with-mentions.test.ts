import { expect, it } from 'vitest'
import type { ThemeEvidence } from '../../src/model/evidence.ts'
import { evidenceOf, type Recorded } from './evidence-of.ts'

const matter: Recorded[string] = ['dilemmas', { question: 'whether it rains' }]
const point: Recorded[string] = ['agreed', { level: 'full', that: 'it rains' }]
const vote: Recorded[string] = ['voted', { that: 'it rains', votes: { for: 5, against: 3 } }]
const restricted = { visibility: 'restricted' }

it.each([
  ['resolves', 'matter', 'agreed'],
  ['bears-on', 'matter', 'raised'],
  ['echoes', 'point', 'raised'],
  ['echoes', 'vote', 'raised'],
  ['same-words-as', 'point', 'raised'],
  ['disputes', 'point', 'raised'],
] as const)('a restricted point mentions what it is tied to by `%s`: %s', (key, to, list) => {
  const hidden: Recorded[string] = [list, { ...restricted, that: 'it pours', [key]: [to] }]
  expect(mentionsOf({ matter, point, vote, hidden })).toEqual([`geneva/${to}`])
})

it('a restricted point does not mention what it was looked at for and not tied to', () => {
  const hidden: Recorded[string] = ['raised', { ...restricted, that: 'it pours', unrelated: ['point'] }]
  expect(mentionsOf({ point, hidden })).toEqual([])
})

it('a restricted vote mentions what it goes against and what it bears on', () => {
  const votes = { for: 5, against: 3 }
  const hidden: Recorded[string] = [
    'voted',
    { ...restricted, that: 'it pours', votes, disputes: ['point'], 'bears-on': ['matter'] },
  ]
  expect(mentionsOf({ matter, point, hidden })).toEqual(['geneva/point', 'geneva/matter'])
})

it('a restricted dilemma mentions the public one that it echoes, and not the points that it considers', () => {
  const hidden: Recorded[string] = [
    'dilemmas',
    {
      ...restricted,
      echoes: ['matter'],
      between: [{ horn: 'the need for rain' }, { horn: 'the need for sun', because: [{ point: 'point' }] }],
    },
  ]
  expect(mentionsOf({ matter, point, hidden })).toEqual(['geneva/matter'])
})

it('what is mentioned twice is mentioned once, and what is restricted itself is no mention', () => {
  const one: Recorded[string] = ['raised', { ...restricted, that: 'it pours', echoes: ['point', 'two'] }]
  const two: Recorded[string] = ['raised', { ...restricted, that: 'it poured', echoes: ['point'] }]
  expect(mentionsOf({ point, one, two })).toEqual(['geneva/point'])
})

it('mentions stand beside those of restricted statements that do not group', () => {
  const one: Recorded[string] = ['raised', { ...restricted, that: 'it pours', echoes: ['point', 'two'] }]
  const two: Recorded[string] = ['voted', { ...restricted, that: 'it pours', votes: { for: 5, against: 3 } }]
  const [first, second] = supplementOf({ point, one, two })[0]?.findings ?? []
  expect([first?.mentions, second?.mentions]).toEqual([['geneva/one'], ['geneva/two', 'geneva/point']])
})

it('a theme without restricted statements is not in the supplement, and none is where nothing is restricted', () => {
  expect(supplementOf({ matter, point })).toEqual([])
})

it('an edition that shows nothing restricted has no supplement', () => {
  const hidden: Recorded[string] = ['raised', { ...restricted, that: 'it pours', echoes: ['point'] }]
  expect(supplementOf({ point, hidden }, 'open')).toEqual([])
})

function mentionsOf(recorded: Recorded): readonly string[] {
  const supplement = supplementOf(recorded)
  expect(supplement.map(({ theme }) => theme.id)).toEqual(['planning'])
  return supplement.flatMap(({ findings, dilemmas }) => [...findings, ...dilemmas].flatMap(({ mentions }) => mentions))
}

function supplementOf(recorded: Recorded, edition?: 'open'): readonly ThemeEvidence[] {
  return evidenceOf({ geneva: recorded }, edition).supplement
}
