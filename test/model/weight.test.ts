import { describe, expect, test } from 'vitest'
import { agreedLevels, levelOfList, levels, raisedLevels } from '../../src/model/levels.ts'
import type { Speaker, Votes } from '../../src/model/statement.ts'
import { carriesItsLevel, isAgreement, resultOf, strengthOf } from '../../src/model/weight.ts'
import { pointOf, voteOf } from './points.ts'

const norway: Speaker = { kind: 'delegation', name: { en: 'Norway' } }
const person: Speaker = { kind: 'person', name: { en: 'Ms. Example' } }
const group: Speaker = { kind: 'group', name: { en: 'some States' } }
const one: Speaker = { kind: 'one' }

test('levels rank from the strongest to the weakest', () => {
  expect(levels).toEqual('concluded full agreed broad prevailing most many several some said'.split(' '))
  expect(levels.map((level) => strengthOf(pointOf('a/x', { level })))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(levelOfList).toEqual({ agreed: 'agreed', raised: 'said' })
})

describe('the level of what somebody said', () => {
  test.each<[string, readonly Speaker[], boolean]>([
    ['nobody is named', [], true],
    ['delegations are its examples', [norway, norway], true],
    ['a person said it', [person], false],
    ['a group said it', [group], false],
    ['one participant said it', [one], false],
    ['a person said it too', [norway, person], false],
  ])('is carried where %s: %s', (_, by, carries) => {
    expect(carriesItsLevel({ level: 'several', by })).toBe(carries)
    expect(strengthOf(pointOf('a/x', { level: 'several', by }))).toBe(carries ? 7 : 9)
  })

  test('is none where there is no number: a delegation speaks for itself', () => {
    expect(carriesItsLevel({ level: 'said', by: [norway] })).toBe(false)
    expect(carriesItsLevel({ level: 'said', by: [] })).toBe(true)
  })
})

test('what was agreed stands under agreement; what was said or voted does not', () => {
  for (const level of agreedLevels) expect(isAgreement(pointOf('a/x', { level }))).toBe(true)
  for (const level of raisedLevels) expect(isAgreement(pointOf('a/x', { level }))).toBe(false)
  expect(isAgreement(voteOf('a/x'))).toBe(false)
})

test.each<[Votes, string]>([
  [{ for: 50, against: 39, neither: 2 }, 'carried'],
  [{ for: 10, against: 81, neither: 0 }, 'lost'],
  [{ for: 20, against: 0, neither: 71 }, 'carried'],
  [{ for: 0, against: 1, neither: 0 }, 'lost'],
  [{ for: 40, against: 40, neither: 9 }, 'tied'],
  [{ percent: 98 }, 'carried'],
  [{ percent: 50.01 }, 'carried'],
  [{ percent: 50 }, 'tied'],
  [{ percent: 49.99 }, 'lost'],
  [{ percent: 0 }, 'lost'],
])('votes of %j: %s', (votes, result) => expect(resultOf(votes)).toBe(result))
