import { describe, expect, test } from 'vitest'
import { foundIn, whatsIn } from './found-in.ts'

describe('a tie', () => {
  const dilemma =
    'dilemmas:\n  - id: who\n    theme: integration\n    question: who protects\n' +
    'follow-up:\n  - id: network\n    says: A network was to continue.\n'
  const point = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
  test.each([
    ['echoes: [who]', 'Unexpected question `geneva/who` in `echoes`, expected a point or a vote'],
    [
      'unrelated: [network]',
      'Unexpected follow-up `geneva/network` in `unrelated`, ' +
        'expected a point or a vote or a dilemma or a question or a concern',
    ],
    ['same-words-as: [who]', 'Unexpected question `geneva/who` in `same-words-as`, expected a point'],
    ['same-words-as: [v]', 'Unexpected vote `geneva/v` in `same-words-as`, expected a point'],
    ['disputes: [who]', 'Unexpected question `geneva/who` in `disputes`, expected a point or a vote'],
    ['bears-on: [y]', 'Unexpected point `geneva/y` in `bears-on`, expected a dilemma or a question or a concern'],
    [
      'bears-on: [network]',
      'Unexpected follow-up `geneva/network` in `bears-on`, expected a dilemma or a question or a concern',
    ],
    ['disputes: [x]', 'Unexpected `geneva/x` in its own `disputes`'],
    ['bears-on: [who]', undefined],
    ['echoes: [y]', undefined],
    ['echoes: [v]', undefined],
    ['unrelated: [v]', undefined],
    ['disputes: [y]', undefined],
    ['disputes: [v]', undefined],
  ])('written as %s', (line, what) => {
    const vote = 'voted:\n  - id: v\n    theme: integration\n    that: war is over\n    votes: {for: 2, against: 1}\n'
    const other = '  - id: y\n    theme: integration\n    that: peace is better\n'
    expect(whatsIn(`${point}    ${line}\n${other}${vote}${dilemma}`)).toEqual(what === undefined ? [] : [what])
  })

  test('from a vote leads to points, votes and dilemmas', () => {
    const vote = 'voted:\n  - id: v\n    theme: integration\n    that: war is over\n    votes: {for: 2, against: 1}\n'
    const ties = '    echoes: [x]\n    bears-on: [who]\n'
    expect(whatsIn(`${point}${vote}${ties}${dilemma}`)).toEqual([])
    expect(whatsIn(`${point}${vote}    echoes: [who]\n${dilemma}`)).toHaveLength(1)
  })

  test('from a dilemma leads to one of its kind, or to a point for or against a horn', () => {
    const horns =
      '    between:\n      - horn: integration\n        because:\n          - point: who\n' +
      '      - horn: independence\n        because:\n          - point: x\n'
    const own = `${point}${dilemma.replace('    question: who protects\n', `    echoes: [x]\n${horns}`)}`
    expect(whatsIn(own)).toEqual([
      'Unexpected point `geneva/x` in `echoes`, expected a dilemma',
      'Unexpected `geneva/who` in its own `point`',
    ])
    const concern = '  - id: worry\n    theme: integration\n    concern: peace could end\n    echoes: [who]\n'
    expect(whatsIn(dilemma.replace('follow-up:', `${concern}follow-up:`))).toEqual([
      'Unexpected question `geneva/who` in `echoes`, expected a concern',
    ])
  })
})

describe('what settles a dilemma', () => {
  const dilemma = (more: string) =>
    `dilemmas:\n  - id: who\n    theme: integration\n    question: who protects\n${more}`
  const point = (list: string, level: string, of: string) =>
    `${list}:\n  - id: x\n    theme: integration\n    level: ${level}\n    that: peace is so\n    resolves: [${of}]\n`
  test.each([
    ['agreed', 'concluded', undefined],
    ['agreed', 'full', undefined],
    ['agreed', 'agreed', undefined],
    ['agreed', 'broad', 'Unexpected `resolves` at the level `broad`, which does not settle `geneva/who`'],
    ['agreed', 'prevailing', 'Unexpected `resolves` at the level `prevailing`, which does not settle `geneva/who`'],
    ['raised', 'most', 'Unexpected `resolves` under `raised:`: a view does not settle `geneva/who`'],
  ])('stands under %s at the level %s', (list, level, what) => {
    const found = foundIn({ 'geneva.yaml': point(list, level, 'who') + dilemma('') })
    expect(found.map((fault) => fault.what)).toEqual(what === undefined ? [] : [what])
    for (const { todo } of found) expect(todo).toBe('Write `bears-on:` instead of `resolves:`.')
  })

  test.each(['left-open', 'not-agreed', 'deferred'])('is not of the meeting at which it was %s', (outcome) => {
    const open = dilemma(`    outcome: ${outcome}\n`)
    expect(whatsIn(point('agreed', 'full', 'who') + open)).toEqual([
      `Unexpected \`resolves\`: the same meeting records \`outcome: ${outcome}\` of \`geneva/who\``,
    ])
    const later = { 'geneva.yaml': open, 'oslo.yaml': point('agreed', 'full', 'geneva/who') }
    expect(foundIn(later)).toEqual([])
  })
})

describe('two statements', () => {
  const pair = (lines: string, otherLines = '') =>
    `raised:\n  - id: x\n    theme: integration\n    that: peace is so\n${otherLines}` +
    `  - id: y\n    theme: integration\n    that: peace is better\n${lines}`
  test.each([
    ['    echoes: [x]\n    disputes: [x]\n', '', 1],
    ['    same-words-as: [x]\n    disputes: [x]\n', '', 1],
    ['    echoes: [x]\n', '    disputes: [y]\n', 1],
    ['    unrelated: [x]\n', '    echoes: [y]\n', 1],
    ['    unrelated: [x]\n    disputes: [x]\n', '', 1],
    ['    echoes: [x]\n', '    same-words-as: [y]\n', 0],
    ['    disputes: [x]\n', '    disputes: [y]\n', 0],
    ['    unrelated: [x]\n', '    unrelated: [y]\n', 0],
  ])('tied by %j and %j', (lines, otherLines, count) => {
    const found = foundIn({ 'geneva.yaml': pair(lines, otherLines) })
    expect(found.map(({ rule }) => rule)).toEqual(Array(count).fill('ties-agree'))
    for (const { place, related } of found) expect(related[0]?.place).not.toEqual(place)
  })

  test('of which one bears on the other may be tied too', () => {
    const dilemmas =
      'dilemmas:\n  - id: d\n    theme: integration\n    question: who protects\n' +
      '  - id: e\n    theme: integration\n    question: who protects whom\n    echoes: [d]\n'
    expect(whatsIn(`${pair('    bears-on: [d]\n')}${dilemmas}`)).toEqual([])
  })
})

describe('a chain', () => {
  const chain = (last: string) =>
    'raised:\n  - id: a\n    theme: integration\n    that: peace is early\n' +
    '  - id: b\n    theme: integration\n    that: early peace is good\n    echoes: [a]\n' +
    `  - id: c\n    theme: integration\n    that: good peace is late\n    echoes: [b]\n${last}`
  test('whose ends are not tied is loose', () => {
    expect(foundIn({ 'geneva.yaml': chain('') }).map(({ rule, todo }) => [rule, todo?.slice(0, 45)])).toEqual([
      ['chain-is-tied', 'If the two are similar, add `echoes: [geneva/'],
    ])
    expect(whatsIn(chain('    unrelated: [a]\n'))).toHaveLength(1)
  })

  test('whose ends dispute each other is parted, at the tie, and no tie is advised', () => {
    const found = foundIn({ 'geneva.yaml': chain('    disputes: [a]\n') })
    expect(found.map(({ rule, what, place }) => [rule, what, place?.line])).toEqual([
      [
        'dispute-parts-chain',
        '`geneva/c` is tied by `echoes` to `geneva/b`, though `geneva/c` and `geneva/a` dispute each other',
        12,
      ],
    ])
    expect(found[0]?.todo).not.toContain('add')
  })

  test('may be parted at a tie of wording, and where words are the same', () => {
    const vouched = chain('    disputes: [a]\n').replace('echoes: [b]', 'same-words-as: [b]')
    expect(whatsIn(vouched)[0]).toContain('is tied by `same-words-as` to `geneva/b`')
    const alike = chain('    disputes: [a]\n')
      .replace('    echoes: [b]\n', '')
      .replace('good peace is late', 'early peace is good')
    expect(whatsIn(alike)[0]).toContain('`geneva/c` has the words of `geneva/b`, though')
  })

  test('of points with the same words needs no tie', () => {
    const same =
      'raised:\n' +
      ['a', 'b', 'c'].map((id) => `  - id: ${id}\n    theme: integration\n    that: peace is so\n`).join('')
    expect(whatsIn(same)).toEqual([])
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

test.each([
  ['raised', 'reported', 'said', []],
  ['raised', 'stressed', 'several', []],
  ['raised', 'opposed', 'most', []],
  ['agreed', 'stressed', 'full', []],
  ['agreed', 'noted', 'full', []],
  ['agreed', 'recommended', 'agreed', []],
  ['agreed', 'recommended', 'concluded', []],
  ['agreed', 'stressed', 'agreed', ['Unexpected `as: stressed` at the level `agreed`']],
  ['agreed', 'stressed', 'concluded', ['Unexpected `as: stressed` at the level `concluded`']],
  ['agreed', 'recommended', 'broad', ['Unexpected `as: recommended` at the level `broad`']],
  ['agreed', 'stated', 'prevailing', ['Unexpected `as: stated` at the level `prevailing`']],
])('under %s, the verb %s at the level %s', (list, verb, level, expected) => {
  const point = `${list}:\n  - id: x\n    theme: integration\n    that: peace is so\n    level: ${level}\n`
  expect(whatsIn(`${point}    as: ${verb}\n`)).toEqual(expected)
})

test('the verb that a level can have is named, and no other level', () => {
  const point = 'agreed:\n  - id: x\n    theme: integration\n    that: peace is so\n    as: stressed\n'
  const [plain] = foundIn({ 'geneva.yaml': point })
  expect(plain?.todo).toBe(
    'Take the `as` line away: `agreed` alone says how far it was agreed. Only `as: recommended` goes with it.',
  )
  const [broad] = foundIn({ 'geneva.yaml': `${point}    level: broad\n` })
  expect(broad?.todo).toBe('Take the `as` line away: `broad` alone says how far it was agreed.')
})

test.each([
  [
    'raised',
    'full',
    'Unexpected level `full` under `raised:`: it is for what was agreed',
    'If the account says that it was agreed, move it to `agreed:`; if not, take the `level` line away.',
  ],
  ...['most', 'many', 'several', 'some', 'said'].map((level) => [
    'agreed',
    level,
    `Unexpected level \`${level}\` under \`agreed:\`: it is for what was said and not agreed`,
    'Move it to `raised:`.',
  ]),
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
    const agreed = hidden.replace('raised', 'agreed')
    expect(whatsIn(`${agreed}    resolves: [who]\n${dilemma}`)).toEqual([
      'The public text leaves `geneva/who` open, since this point, which settles it, is restricted',
    ])
    expect(whatsIn(`${agreed}    resolves: [who]\n${dilemma}    visibility: restricted\n`)).toEqual([])
  })

  test('may tie what then stands apart', () => {
    const third = '  - id: z\n    theme: integration\n    that: peace is near\n    echoes: [y]\n'
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

describe('a speaker', () => {
  const view = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
  const concern = 'dilemmas:\n  - id: x\n    theme: integration\n    concern: peace is so\n'
  test.each([view, concern])('is named on the record only: %j', (text) => {
    for (const by of ['one', '{group: some developing countries}'])
      expect(whatsIn(`${text}    by: ${by}\n`)).toEqual([])
    const named: readonly (readonly [string, string])[] = [
      ['{name: A. Person}', 'name or office of a speaker'],
      ['{office: the head of the mission}', 'name or office of a speaker'],
      ['{delegation: Norway}', 'delegation'],
    ]
    for (const [by, what] of named) {
      const line = `    by: ${by}\n`
      const expected = [`Unexpected ${what}: this statement is unattributed`]
      expect(whatsIn(text + line)).toEqual(expected)
      expect(whatsIn(`${text}${line}    attribution: on-record\n`)).toEqual([])
      expect(whatsIn(`attribution: on-record\n${text}${line}`)).toEqual([])
      expect(whatsIn(`attribution: on-record\n${text}${line}    attribution: unattributed\n`)).toEqual(expected)
    }
  })

  test.each([
    ['one', 'said', []],
    ['one', 'several', ['Unexpected level `several` for the view of one speaker']],
    ['{name: A. Person}', 'some', ['Unexpected level `some` for the view of one speaker']],
    ['{group: some developing countries}', 'several', []],
    ['{delegation: Norway}', 'several', []],
    ['[{group: some developing countries}, {delegation: Norway}]', 'many', []],
    ['[{delegation: Norway}, {name: A. Person}]', 'many', ['Unexpected level `many` for the view of one speaker']],
  ])('%s has no number: level %s', (by, level, expected) => {
    expect(whatsIn(`attribution: on-record\n${view}    by: ${by}\n    level: ${level}\n`)).toEqual(expected)
  })

  test('has a view that was not agreed, or a concern, and alone is supported', () => {
    const agreed = view.replace('raised', 'agreed')
    const nobody = 'Unexpected `by` under `agreed:`: what was agreed is nobody’s own view'
    expect(whatsIn(`${agreed}    by: one\n`)).toEqual([nobody])
    expect(whatsIn(`${agreed}    level: full\n    by: {group: all small States}\n`)).toEqual([nobody])
    expect(
      whatsIn(`${concern.replace('concern: peace', 'question: who').replace('is so', 'protects')}    by: one\n`),
    ).toEqual(['Unexpected `by`: under `dilemmas:` only a `concern` is somebody’s'])
    for (const text of [view, concern, agreed]) {
      expect(whatsIn(`${text}    supported-by: many others\n`)).toEqual(['Unexpected `supported-by` without `by`'])
    }
    expect(whatsIn(`${view}    by: one\n    supported-by: many others\n`)).toEqual([])
  })
})

describe('a full sentence', () => {
  const says = (list: string, more: string) =>
    `${list}:\n  - id: x\n    theme: integration\n    says: In Geneva peace was so.\n${more}` +
    'raised:\n  - id: y\n    theme: integration\n    that: peace is better\n'.slice(list === 'raised' ? 8 : 0)
  test.each([
    ['raised', '', []],
    ['raised', '    echoes: [y]\n', []],
    ['agreed', '', ['Unexpected `says` at the level `agreed`']],
    ['raised', '    level: many\n', ['Unexpected `says` at the level `many`']],
    ['raised', '    as: stressed\n', ['Unexpected `as` beside `says`']],
    ['raised', '    as: recommended\n    by: one\n', ['Unexpected `as` and `by` beside `says`']],
    ['raised', '    by: one\n    supported-by: others\n', ['Unexpected `by` and `supported-by` beside `says`']],
    ['raised', '    same-words-as: [y]\n', ['Unexpected `same-words-as` beside `says`']],
    ['raised', '    addressed-to:\n      - Member States\n', ['Unexpected `addressed-to` beside `says`']],
  ])('under %s with %j', (list, more, expected) => {
    const found = foundIn({ 'geneva.yaml': says(list, more) }).filter(({ rule }) => rule !== 'echo-same-subject')
    expect(found.map(({ what }) => what)).toEqual(expected)
  })
})

test.each([
  ['agreed', '    level: full\n', []],
  ['raised', '', []],
  ['agreed', '    level: concluded\n', ['Unexpected `level: concluded` beside `proposition`']],
  ['agreed', '    level: full\n    as: stressed\n', ['Unexpected `as` beside `proposition`']],
  ['raised', '    as: opposed\n    by: one\n', ['Unexpected `as` and `by` beside `proposition`']],
  ['raised', '    addressed-to:\n      - Member States\n', []],
])('a sentence put word for word under %s with %j', (list, more, expected) => {
  expect(whatsIn(`${list}:\n  - id: x\n    theme: integration\n    proposition: Peace is so.\n${more}`)).toEqual(
    expected,
  )
})

test('a level in the wrong list is told without its verb', () => {
  const text = 'raised:\n  - id: x\n    theme: integration\n    level: broad\n    as: stressed\n    that: peace is so\n'
  expect(foundIn({ 'geneva.yaml': text }).map(({ rule }) => rule)).toEqual(['level-is-in-its-list'])
})

test.each([
  ['agreed', '', 0],
  ['agreed', '    level: broad\n', 0],
  ['raised', '', 0],
  ['raised', '    as: urged\n', 0],
  ['raised', '    as: stressed\n', 1],
  ['raised', '    as: warned\n', 1],
  ['voted', '    votes: {for: 3, against: 1}\n', 0],
  ['voted', '    votes: {for: 1, against: 3}\n', 1],
  ['voted', '    votes: {for: 3, against: 3}\n', 1],
])('addressees under %s with %j', (list, more, count) => {
  const text = `${list}:\n  - id: x\n    theme: integration\n    that: peace is so\n${more}`
  expect(whatsIn(`${text}    addressed-to:\n      - Member States\n`)).toHaveLength(count)
})

test.each([
  ['question: who protects', 'left-open', 0],
  ['question: who protects', 'deferred', 0],
  ['concern: peace could end', 'discussed', 0],
  ['concern: peace could end', 'not-agreed', 1],
])('%s is %s', (text, outcome, count) => {
  const dilemma = `dilemmas:\n  - id: x\n    theme: integration\n    ${text}\n    outcome: ${outcome}\n`
  expect(whatsIn(dilemma)).toHaveLength(count)
})

test('points of which one is opposed may echo one another in other words', () => {
  const points = (verb: string) =>
    'raised:\n  - id: x\n    theme: integration\n    that: planning starts early\n' +
    `  - id: y\n    theme: integration\n    that: planning never starts early\n    echoes: [x]\n    as: ${verb}\n`
  expect(whatsIn(points('opposed'))).toEqual([])
  expect(whatsIn(points('stressed'))).toEqual(['This point seems to say the opposite of the one that it echoes'])
})

test('of a session without an account, one statement is reported', () => {
  const point = (id: string) => `  - id: ${id}\n    theme: integration\n    that: peace is so\n`
  expect(whatsIn(`notes: none\nraised:\n${point('x')}${point('y')}`)).toEqual([
    'Unexpected statement in a session with `notes: none`',
  ])
})

test.each([
  ['    circulate: true\n', ['The edition `a` asks for circulation without an agenda item']],
  ['    circulate: false\n', []],
  ['    circulate: true\n    organs:\n      - name: General Assembly\n        agenda-item: 34\n', []],
  ['    shows: [public, restricted]\n', []],
  [
    '    shows: [public, restricted]\n    symbol: A/62/100\n',
    ['The edition `a` shows restricted statements and is to be a public document'],
  ],
  [
    '    shows: [public, restricted]\n    circulate: true\n    organs: [{ name: General Assembly, agenda-item: 34 }]\n',
    ['The edition `a` shows restricted statements and is to be a public document'],
  ],
])('an edition with %j', (lines, expected) => {
  expect(foundIn({ 'series.yaml': `editions:\n  - id: a\n${lines}` }).map(({ what }) => what)).toEqual(expected)
})
