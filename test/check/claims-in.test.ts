import { expect, test } from 'vitest'
import { claimsIn } from '../../src/check/claims-in.ts'
import { commonGround } from '../../src/check/common-ground.ts'

test.each([
  ['all participants agreed that planning should start early', ['full']],
  ['all the delegations were satisfied', ['full']],
  ['every speaker stressed it', ['full']],
  ['it was also agreed that planning should start early', ['full']],
  ['There was consensus on this', ['full']],
  ['there was a broad consensus on this', ['broad']],
  ['there was general agreement on this', ['broad']],
  ['it is widely agreed', ['broad']],
  ['the general impression was good', ['prevailing']],
  ['most of the participants left', ['prevailing']],
  ['many participants, and several delegations', ['many', 'several']],
  ['a few speakers left', ['some']],
  ['the final conference concluded that', ['concluded']],
  ['most crises today are composite', []],
  ['all actors should be involved', []],
  ['operations need broad support and should build consensus among the parties', []],
  ['in a general sense', []],
  ['Member States should agree on all mandates', []],
])('%s', (text, levels) => {
  expect(claimsIn({ en: text }).map(({ level }) => level)).toEqual(levels)
})

test('a language without a list is not looked at', () =>
  expect(claimsIn({ tlh: 'all participants agreed' })).toEqual([]))

test.each([
  ['planning should start early', 'early planning should be joint', 'shared'],
  ['planning should start early', 'planning should not start early', 'opposed'],
  ['one template fits all operations', 'no template fits all operations', 'opposed'],
  ['planning should start early', 'the food was excellent', 'none'],
  [
    'military force must not be seen in isolation, but together with political instruments',
    'military means are usually only part of the solution',
    'shared',
  ],
])('%s / %s', (a, b, ground) => expect(commonGround(a, b)).toBe(ground))
