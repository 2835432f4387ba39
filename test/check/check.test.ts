import { describe, expect, test } from 'vitest'
import { checkSeries } from '../../src/check/check.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

describe('a tie', () => {
  const dilemma =
    'dilemmas:\n  - id: who\n    theme: integration\n    question: who protects\n' +
    'follow-up:\n  - id: network\n    says: A network was to continue.\n'
  const point = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
  test.each([
    ['echoes: [who]', 'Unexpected dilemma `geneva/who` in `echoes`, expected a point'],
    ['same-words-as: [who]', 'Unexpected dilemma `geneva/who` in `same-words-as`, expected a point'],
    ['disputes: [who]', 'Unexpected dilemma `geneva/who` in `disputes`, expected a point'],
    ['resolves: [y]', 'Unexpected point `geneva/y` in `resolves`, expected a dilemma'],
    ['on: [network]', 'Unexpected follow-up `geneva/network` in `on`, expected a dilemma'],
    ['disputes: [x]', 'Unexpected `geneva/x` in its own `disputes`'],
    ['on: [who]', undefined],
    ['echoes: [y]', undefined],
  ])('written as %s', (line, what) => {
    expect(whats(`${point}    ${line}\n  - id: y\n    theme: integration\n    that: peace is so\n${dilemma}`)).toEqual(
      what === undefined ? [] : [what],
    )
  })

  test('from a dilemma leads to a dilemma, or to a point for or against a horn', () => {
    const horns =
      '    between:\n      - horn: integration\n        because:\n          - point: who\n' +
      '      - horn: independence\n        because:\n          - point: x\n'
    expect(whats(`${point}${dilemma.replace('    question: who protects\n', `    echoes: [x]\n${horns}`)}`)).toEqual([
      'Unexpected point `geneva/x` in `echoes`, expected a dilemma',
      'Unexpected `geneva/who` in its own `point`',
    ])
  })
})

describe('a clause', () => {
  test.each([
    ['integration is a tool', []],
    ['The Hague is a place', []],
    ['United Nations operations differ', []],
    ['peace needs means, staff etc.', []],
    ['the approach of the U.S.', []],
    ['and so on...', []],
    ['The approach differs', ['`that` begins with the capital of `The`, expected a clause']],
    ['that integration is a tool', ['`that` begins with “that”, which the report says already']],
    [
      'The war is over.',
      ['`that` begins with the capital of `The`, expected a clause', '`that` ends with a full stop, expected a clause'],
    ],
  ])('%s', (words, expected) => {
    expect(whats(`raised:\n  - id: x\n    theme: integration\n    that: ${words}\n`)).toEqual(expected)
  })

  test('is looked for wherever a sentence is completed, and in no sentence', () => {
    const text = `agreed:
  - id: x
    theme: integration
    level: full
    that: peace is so
    short: so.
    reservations:
      - no money is spent.
raised:
  - id: y
    theme: integration
    says: It was so in Geneva.
  - id: z
    theme: integration
    proposition: Peace is so.
dilemmas:
  - id: d
    theme: integration
    concern: peace could be so.
  - id: e
    theme: integration
    between:
      - horn: more.
      - horn: less
`
    expect(whats(text)).toEqual(
      ['reservations', 'short', 'concern', 'horn'].map((key) => `\`${key}\` ends with a full stop, expected a clause`),
    )
  })
})

test('what is inferred neither agrees nor leads', () => {
  expect(
    whats('raised:\n  - id: x\n    theme: integration\n    that: peace is so\n    basis: inferred\n    lead: true\n'),
  ).toEqual(['Unexpected `lead: true` on a point that is only inferred'])
})

test.each([
  ['reported', 'noted', []],
  ['stressed', 'several', ['Unexpected `as: stressed` at the level `several`']],
  ['noted', 'some', ['Unexpected `as: noted` at the level `some`']],
])('the verb %s at the level %s', (verb, level, expected) => {
  expect(
    whats(`raised:\n  - id: x\n    theme: integration\n    that: peace is so\n    level: ${level}\n    as: ${verb}\n`),
  ).toEqual(expected)
})

test.each([
  [
    'raised:\n  - id: x\n    theme: integration\n    level: full\n    that: peace is so\n',
    'Move the point to `agreed:`.',
  ],
  [
    'agreed:\n  - id: x\n    theme: integration\n    level: noted\n    that: peace is so\n',
    'Move the point to `raised:`.',
  ],
])('a level in the wrong list says where to move the point', (text, todo) => {
  expect(found(text).map((diagnostic) => diagnostic.todo)).toEqual([todo])
})

test('what is found comes by file, line and column, whatever rule found it', () => {
  const places = found(
    'raised:\n  - id: x\n    theme: integration\n    that: The peace holds\n    echoes: [x]\n' +
      '  - id: a\n    theme: integration\n    that: The peace holds\n',
  ).map(({ place }) => place?.line)
  expect(places).toEqual([2, 5, 6])
})

function found(geneva: string) {
  const { value, diagnostics } = linkSeries(readFiles(complete({ 'geneva.yaml': geneva })))
  expect(diagnostics).toEqual([])
  return value === undefined ? [] : checkSeries(value)
}

function whats(geneva: string): readonly string[] {
  return found(geneva).map(({ what }) => what)
}
