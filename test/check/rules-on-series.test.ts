import { describe, expect, test } from 'vitest'
import { foundIn, whatsIn } from './found-in.ts'

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
    expect(
      whatsIn(`${point}    ${line}\n  - id: y\n    theme: integration\n    that: peace is so\n${dilemma}`),
    ).toEqual(what === undefined ? [] : [what])
  })

  test('from a dilemma leads to a dilemma, or to a point for or against a horn', () => {
    const horns =
      '    between:\n      - horn: integration\n        because:\n          - point: who\n' +
      '      - horn: independence\n        because:\n          - point: x\n'
    expect(whatsIn(`${point}${dilemma.replace('    question: who protects\n', `    echoes: [x]\n${horns}`)}`)).toEqual([
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
    expect(whatsIn(`raised:\n  - id: x\n    theme: integration\n    that: ${words}\n`)).toEqual(expected)
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
    expect(whatsIn(text)).toEqual(
      ['reservations', 'short', 'concern', 'horn'].map((key) => `\`${key}\` ends with a full stop, expected a clause`),
    )
  })
})

test('what is inferred neither agrees nor leads', () => {
  expect(
    whatsIn('raised:\n  - id: x\n    theme: integration\n    that: peace is so\n    basis: inferred\n    lead: true\n'),
  ).toEqual(['Unexpected `lead: true` on a point that is only inferred'])
})

test.each([
  ['raised', 'reported', 'noted', []],
  ['raised', 'stressed', 'several', ['Unexpected `as: stressed` at the level `several`']],
  ['raised', 'noted', 'some', ['Unexpected `as: noted` at the level `some`']],
  ['agreed', 'stressed', 'full', []],
  ['agreed', 'noted', 'full', ['Unexpected `as: noted` at the level `full`']],
])('under %s, the verb %s at the level %s', (list, verb, level, expected) => {
  const point = `${list}:\n  - id: x\n    theme: integration\n    that: peace is so\n    level: ${level}\n`
  expect(whatsIn(`${point}    as: ${verb}\n`)).toEqual(expected)
})

test.each([
  [
    'raised',
    'full',
    'Unexpected level `full` under `raised:`, expected one of `many`, `several`, `some`, `noted`',
    'Move the point to `agreed:`.',
  ],
  [
    'agreed',
    'noted',
    'Unexpected level `noted` under `agreed:`, expected one of `concluded`, `full`, `broad`, `prevailing`',
    'Move the point to `raised:`.',
  ],
])('a point under %s at the level %s says where it belongs', (list, level, what, todo) => {
  const text = `${list}:\n  - id: x\n    theme: integration\n    level: ${level}\n    that: peace is so\n`
  expect(foundIn({ 'geneva.yaml': text })).toMatchObject([{ what, todo }])
})

describe('what is hidden', () => {
  const shown = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
  const hidden = `${shown}  - id: y\n    visibility: restricted\n    theme: integration\n    that: peace is so\n`

  test('may dispute what is shown, or be disputed by it', () => {
    expect(whatsIn(`${hidden}    disputes: [x]\n`)).toEqual([
      'The public text does not say that `geneva/x` is disputed, since this point is restricted',
    ])
    expect(whatsIn(hidden.replace('peace is so\n  -', 'peace is so\n    disputes: [y]\n  -'))).toEqual([
      'The public text does not say what `geneva/x` disputes, since this point is restricted',
    ])
  })

  test('may settle a dilemma that is shown', () => {
    const dilemma = 'dilemmas:\n  - id: who\n    theme: integration\n    question: who protects\n'
    expect(whatsIn(`${hidden}    resolves: [who]\n${dilemma}`)).toEqual([
      'The public text leaves `geneva/who` open, since this point, which settles it, is restricted',
    ])
    expect(whatsIn(`${hidden}    resolves: [who]\n${dilemma}    visibility: restricted\n`)).toEqual([])
  })

  test('may tie what then stands apart', () => {
    const third = '  - id: z\n    theme: integration\n    that: peace is so\n    echoes: [y]\n'
    const chain = `${hidden}    echoes: [x]\n${third}`
    expect(whatsIn(chain)).toContain(
      'In the public text `geneva/x` and `geneva/z` stand apart, since this point, which ties them, is restricted',
    )
    expect(whatsIn(chain.replace('[y]', '[x, y]'))).toEqual([])
  })

  test('may be tied to what is hidden too', () => {
    const both = hidden.replace('    theme', '    visibility: internal\n    theme')
    expect(whatsIn(`${both}    disputes: [x]\n`)).toEqual([])
    expect(whatsIn(both.replace('peace is so\n  -', 'peace is so\n    disputes: [y]\n  -'))).toEqual([])
  })
})

describe('a dilemma', () => {
  const horn = (words: string, because: string) => `      - horn: ${words}\n${because}`
  const because = '        because:\n          - peace is better\n'
  test.each([
    ['with considerations for no horn', ['', ''], 0],
    ['with considerations for one horn', ['', because], 1],
    ['with considerations for two horns of three', [because, '', because], 1],
    ['with considerations for every horn', [because, because], 0],
  ])('%s', (_, reasons, count) => {
    const horns = reasons.map((because, index) => horn(`peace of kind ${index}`, because)).join('')
    expect(whatsIn(`dilemmas:\n  - id: d\n    theme: integration\n    between:\n${horns}`)).toHaveLength(count)
  })
})

describe('votes beside a level', () => {
  const point = (list: string, level: string, support: string) =>
    `${list}:\n  - id: x\n    theme: integration\n    level: ${level}\n    support: ${support}\n    that: peace is so\n`
  test.each([
    ['full', '{agree: 40, disagree: 0}', undefined],
    ['full', '{agree: 40, disagree: 1}', 'Write `level: broad`, or mend the votes.'],
    ['full', '{agree: 3, disagree: 0}', undefined],
    ['broad', '{agree: 8, disagree: 2}', undefined],
    ['broad', '{agree: 7, disagree: 3}', 'Write `level: prevailing`, or mend the votes.'],
    ['prevailing', '{agree: 3, disagree: 2}', undefined],
    ['prevailing', '{agree: 1, disagree: 1}', 'Move it to `raised:`, or mend the votes.'],
  ])('%s with %s', (level, support, todo) => {
    const found = foundIn({ 'geneva.yaml': point('agreed', level, support) })
    expect(found.map((diagnostic) => diagnostic.todo)).toEqual(todo === undefined ? [] : [todo])
  })

  test('say nothing of what is not agreed, nor of a conclusion', () => {
    expect(whatsIn(point('raised', 'many', '{agree: 1, disagree: 9}'))).toEqual([])
    expect(whatsIn(`kind: conference\n${point('agreed', 'concluded', '{agree: 1, disagree: 9}')}`)).toEqual([])
  })
})

describe('in a counted session, where the votes decide the level', () => {
  const counted =
    'counted: true\nraised:\n  - id: x\n    theme: integration\n    support: {agree: 40, disagree: 0}\n' +
    '    that: peace is so\n'

  test('one speaker may have been agreed with', () => expect(whatsIn(`${counted}    by: one\n`)).toEqual([]))

  test('no level is above the votes', () => expect(whatsIn(counted)).toEqual([]))
})

describe('a speaker', () => {
  const view = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
  test('who is not named may speak in an unattributed session', () => {
    expect(whatsIn(`${view}    by: one\n`)).toEqual([])
    expect(whatsIn(`${view}    by: {name: A. Person}\n`)).toEqual(['Unexpected speaker: this session is unattributed'])
  })
})

test.each([
  ['agreed', 'broad', ['Unexpected agreement that is only inferred']],
  ['raised', 'several', []],
])('an inference under %s at the level %s', (list, level, expected) => {
  const point = `${list}:\n  - id: x\n    theme: integration\n    level: ${level}\n    that: peace is so\n`
  expect(whatsIn(`${point}    basis: inferred\n`)).toEqual(expected)
})

test.each([
  ['that: peace is so', []],
  ['proposition: Peace is so.', []],
  [
    'says: In Geneva peace was so.',
    ['Unexpected `says` at the level `full`', 'Unexpected `stance: against` beside `says`'],
  ],
])('what was agreed to be rejected, as %s', (words, expected) => {
  const point = 'agreed:\n  - id: x\n    theme: integration\n    level: full\n    stance: against\n'
  expect(whatsIn(`${point}    ${words}\n`).toSorted()).toEqual(expected)
})

test('points that are for and against the same thing may echo one another', () => {
  const points = (stance: string) =>
    'raised:\n  - id: x\n    theme: integration\n    that: planning starts early\n' +
    `  - id: y\n    theme: integration\n    that: planning never starts early\n    echoes: [x]\n    stance: ${stance}\n`
  expect(whatsIn(points('against'))).toEqual([])
  expect(whatsIn(points('for'))).toEqual(['This point seems to say the opposite of the one that it echoes'])
})

test('of a session without an account, one statement is reported', () => {
  const point = (id: string) => `  - id: ${id}\n    theme: integration\n    that: peace is so\n`
  expect(whatsIn(`notes: none\nraised:\n${point('x')}${point('y')}`)).toEqual([
    'Unexpected statement in a session with `notes: none`',
  ])
})

test('the second conference, and the second leading point, say where the first stands', () => {
  const conferences = foundIn({ 'oslo.yaml': 'kind: conference\n', 'bergen.yaml': 'kind: conference\n' })
  expect(conferences.map(({ place, related }) => [place?.file, related.map((first) => first.place.file)])).toEqual([
    ['sessions/bergen.yaml', ['sessions/oslo.yaml']],
  ])
  const point = (id: string) => `  - id: ${id}\n    theme: integration\n    that: peace is so\n    lead: true\n`
  const leads = foundIn({ 'geneva.yaml': `raised:\n${point('x')}${point('y')}    echoes: [x]\n` })
  expect(leads.map(({ place, related }) => [place?.line, related.map((first) => first.place.line)])).toEqual([[6, [2]]])
})

test.each([
  ['    circulate: true\n', ['The edition `a` asks for circulation without an agenda item']],
  ['    circulate: false\n', []],
  ['    circulate: true\n    agenda-item: Agenda item 34\n', []],
  ['    shows: [public, restricted]\n', []],
  [
    '    shows: [public, restricted]\n    symbol: A/62/100\n',
    ['The edition `a` shows restricted statements and is to be a public document'],
  ],
  [
    '    shows: [public, restricted]\n    circulate: true\n    agenda-item: Agenda item 34\n',
    ['The edition `a` shows restricted statements and is to be a public document'],
  ],
])('an edition with %j', (lines, expected) => {
  expect(foundIn({ 'series.yaml': `editions:\n  - id: a\n${lines}` }).map(({ what }) => what)).toEqual(expected)
})
