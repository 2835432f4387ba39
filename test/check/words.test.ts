import { describe, expect, test } from 'vitest'
import { checkSeries } from '../../src/check/check.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import type { RuleId } from '../../src/model/rules.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

describe('names-no-speaker', () => {
  test.each([
    ['as Mr. Example said, planning matters', true],
    ['as Dr Example-Smith said, planning matters', true],
    ['planning matters, in the words of Ambassador Example', true],
    ['the representative of Norway asked for more planning', true],
    ['the Norwegian delegation asked for more planning', true],
    ['the Special Representative of the Secretary-General leads the operation', false],
    ['the Minister of Defence decides', false],
    ['the General Assembly decides', false],
    ['representatives of non-governmental organizations should be heard', false],
  ])('%s', (that, told) => expect(rulesOf(that).includes('names-no-speaker')).toBe(told))

  test('lets a meeting on the record name its speakers', () => {
    expect(rulesOf('as Mr. Example said, planning matters', 'attribution: on-record\n')).toEqual([])
  })
})

describe('stands-alone', () => {
  test.each([
    ['they need to be coordinated', true],
    ['such operations are complex', true],
    ['these instruments are needed', true],
    ['the latter is harder', true],
    ['it reports to the Council', true],
    ['it is important to start early', false],
    ['it is therefore essential that planning starts early', false],
    ['those who plan should listen', false],
    ['such as it is, planning helps', false],
    ['planning helps those who use it', false],
  ])('%s', (that, told) => expect(rulesOf(that).includes('stands-alone')).toBe(told))
})

describe('level-within-support', () => {
  test.each([
    ['full', '{agree: 40, disagree: 0}', false],
    ['full', '{agree: 40, disagree: 1}', true],
    ['broad', '{agree: 8, disagree: 2}', false],
    ['broad', '{agree: 7, disagree: 3}', true],
    ['prevailing', '{agree: 3, disagree: 2}', false],
    ['prevailing', '{agree: 1, disagree: 1}', true],
  ])('%s with %s', (level, support, told) => {
    const point = `    level: ${level}\n    support: ${support}\n    that: planning should start early\n`
    const notes = `agreed:\n  - id: x\n    theme: integration\n${point}`
    expect(rulesIn(notes).includes('level-within-support')).toBe(told)
  })
})

function rulesOf(that: string, more = ''): readonly RuleId[] {
  return rulesIn(`${more}raised:\n  - id: x\n    theme: integration\n    that: >-\n      ${that}\n`)
}

function rulesIn(session: string): readonly RuleId[] {
  const { value, diagnostics } = linkSeries(readFiles(complete({ 'geneva.yaml': session })))
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return checkSeries(value).map(({ rule }) => rule)
}
