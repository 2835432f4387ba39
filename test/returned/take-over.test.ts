import { describe, expect, it } from 'vitest'
import { takeOver } from '../../src/returned/take-over.ts'

describe('words that an editor changed', () => {
  it.each([
    ['a word', 'it is a tool', 'it is a tool', 'it is an instrument', 'it is an instrument'],
    [
      'the capital that print gives them',
      'better plans help',
      'Better plans help',
      'Improved plans help',
      'improved plans help',
    ],
    [
      'a name in capitals at their beginning',
      'better plans help',
      'Better plans help',
      'NATO plans help',
      'NATO plans help',
    ],
    ['a capital that is theirs', 'Norway plans', 'Norway plans', 'Sweden plans', 'Sweden plans'],
    ['the stop that print takes away', 'plans help.', 'plans help', 'plans often help', 'plans often help.'],
    [
      'a space that does not break',
      'on 10\u00a0May it began',
      'on 10 May it began',
      'on 10 May it ended',
      'on 10\u00a0May it ended',
    ],
    [
      'words at their end',
      'plans help',
      'plans help',
      'plans help, for those concerned',
      'plans help, for those concerned',
    ],
    ['their last word', 'plans help today', 'plans help today', 'plans help ', 'plans help'],
    ['quotation marks', 'a so called war', 'a so called war', 'a “so called” war', 'a “so called” war'],
    ['a character of Chinese', '必须加强一体化', '必须加强一体化', '必须推进一体化', '必须推进一体化'],
  ])('are brought into the notes: %s', (_, recorded, was, now, value) => {
    expect(takeOver(recorded, was, now)).toEqual({ value })
  })

  it.each([
    ['that say something else by now', 'plans fail', 'plans help', 'plans often help', 'changed-since'],
    ['that go on by now', 'plans help. Not always', 'plans help', 'plans often help', 'changed-since'],
    ['that say so already', 'plans often help', 'plans help', 'plans often help', 'taken'],
    ['that have other quotation marks than print', 'les « plans » aident', '“plans” aident', 'x', 'changed-since'],
    [
      'whose quotation marks print changes',
      'les « plans » aident',
      'les “plans” aident',
      'les “plans” nuisent',
      'by-hand',
    ],
  ])('are not brought into notes %s', (_, recorded, was, now, verdict) => {
    expect(takeOver(recorded, was, now)).toBe(verdict)
  })
})
