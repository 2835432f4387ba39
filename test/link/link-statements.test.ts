import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { agreedLevels, raisedLevels } from '../../src/model/levels.ts'
import { verbs } from '../../src/model/verbs.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'
import { linked, sessionIn, statementIn } from './linked.ts'

const statement = (own: string): string => `  - id: x\n    theme: integration\n${own}`
const found = (text: string) => statementIn(sessionIn(linked({ 'geneva.yaml': text }), 'geneva'), 'geneva/x')
const told = (text: string) =>
  linkSeries(readFiles(complete({ 'geneva.yaml': text }))).diagnostics.map(({ rule, place }) => [rule, place?.line])

describe('a level', () => {
  test.each([
    ['agreed', 'agreed'],
    ['raised', 'said'],
  ])('is, under `%s` and where none is written, %s', (list, level) => {
    expect(found(`${list}:\n${statement('    that: it is so\n')}`)).toMatchObject({ list, level })
  })

  test.each([...agreedLevels.map((level) => ['agreed', level]), ...raisedLevels.map((level) => ['raised', level])])(
    'under `%s` is what is written: %s',
    (list, level) => {
      expect(found(`${list}:\n${statement(`    that: it is so\n    level: ${level}\n`)}`)).toMatchObject({
        list,
        level,
      })
    },
  )
})

describe('a verb', () => {
  test.each(verbs)('is what is written: %s', (verb) => {
    expect(found(`raised:\n${statement(`    that: it is so\n    as: ${verb}\n`)}`)).toMatchObject({ verb })
  })

  const addressed = '    that: it is so\n    addressed-to:\n      - States\n'
  test('of what has addressees and was raised is that of a recommendation', () => {
    expect(found(`raised:\n${statement(addressed)}`)).toMatchObject({ verb: 'recommended' })
  })

  test('of what has addressees is the written one where there is one', () => {
    expect(found(`raised:\n${statement(`${addressed}    as: urged\n`)}`)).toMatchObject({ verb: 'urged' })
  })

  test('of what was agreed is none, addressees or not', () => {
    expect(found(`agreed:\n${statement(addressed)}`)).not.toHaveProperty('verb')
    expect(found(`agreed:\n${statement(addressed)}`)).toMatchObject({ addressedTo: [{ en: 'States' }] })
  })
})

describe('what a statement says for itself goes before what its session says', () => {
  test.each([
    ['attribution: on-record\n', '', 'on-record'],
    ['', '    attribution: on-record\n', 'on-record'],
    ['attribution: on-record\n', '    attribution: unattributed\n', 'unattributed'],
  ])('attribution: %j, %j', (session, own, attribution) => {
    for (const list of ['raised', 'agreed'])
      expect(found(`${session}${list}:\n${statement(`    that: it is so\n${own}`)}`)).toMatchObject({ attribution })
    expect(found(`${session}dilemmas:\n${statement(`    question: who\n${own}`)}`)).toMatchObject({ attribution })
  })

  test.each([
    ['visibility: restricted\n', '', 'restricted'],
    ['visibility: restricted\n', '    visibility: public\n', 'public'],
  ])('visibility: %j, %j', (session, own, visibility) => {
    expect(found(`${session}raised:\n${statement(`    that: it is so\n${own}`)}`)).toMatchObject({ visibility })
  })
})

test.each(['discussed', 'left-open', 'not-agreed', 'deferred'])('the outcome of a question: %s', (outcome) => {
  expect(found(`dilemmas:\n${statement(`    question: who\n    outcome: ${outcome}\n`)}`)).toMatchObject({ outcome })
})

describe('what is accepted stands where it is written', () => {
  test('in the series, in a session, in each kind of statement', () => {
    const accept = 'accept: {stands-alone: it is plain}\n'
    const accepted = [{ rule: 'stands-alone', why: 'it is plain' }]
    const lists = [
      'agreed:\n  - id: a\n    that: it is so\n',
      'voted:\n  - id: b\n    that: it is so\n    votes: 9%\n',
      'raised:\n  - id: c\n    that: it is not so\n',
      'dilemmas:\n  - id: d\n    question: who\n',
      'follow-up:\n  - id: e\n    says: It goes on.\n',
    ]
    const text = lists.map((list) => `${list}    ${accept}`).join('')
    const { notes } = linked({ 'series.yaml': accept, 'geneva.yaml': `theme: integration\n${accept}${text}` })
    const [geneva] = notes.sessions
    expect([notes.accept, geneva?.accept]).toMatchObject([accepted, accepted])
    expect(geneva?.statements.map((one) => one.accept)).toMatchObject(Array(5).fill(accepted))
  })
})

test('statements stand in the order in which they are written, whichever their list', () => {
  const text =
    'theme: integration\nfollow-up:\n  - id: z\n    says: It goes on.\nraised:\n  - id: m\n    that: it is so\n' +
    '  - id: b\n    that: it is not so\ndilemmas:\n  - id: y\n    question: who\nvoted:\n  - id: c\n' +
    '    that: it is\n    votes: 98%\nagreed:\n  - {id: x, that: it was}\n  - {id: a, that: it will be}\n'
  const { statements } = sessionIn(linked({ 'geneva.yaml': text }), 'geneva')
  expect(statements.map(({ id }) => id.replace('geneva/', ''))).toEqual(['z', 'm', 'b', 'y', 'c', 'x', 'a'])
})

test('statements on one line stand in their order on it', () => {
  const text = 'theme: integration\nraised: [{id: z, that: it is}, {id: a, that: it was}]\n'
  const { statements } = sessionIn(linked({ 'geneva.yaml': text }), 'geneva')
  expect(statements.map(({ id }) => id)).toEqual(['geneva/z', 'geneva/a'])
})

describe('`unrelated` leads to what is recorded', () => {
  test('elsewhere, as from any other statement with a theme', () => {
    const own = '    question: who\n    unrelated: [y]\n  - id: y\n    theme: integration\n    question: why\n'
    expect(found(`dilemmas:\n${statement(own)}`)).toMatchObject({ unrelated: [{ to: 'geneva/y' }], echoes: [] })
  })

  test('or is an error', () => {
    expect(told(`raised:\n${statement('    that: it is so\n    unrelated: [y]\n')}`)).toEqual([
      ['reference-is-known', 5],
    ])
  })
})

describe('a # after a space, and what it does', () => {
  test.each([
    ['that', 'raised', ''],
    ['says', 'raised', ''],
    ['proposition', 'raised', ''],
    ['short', 'raised', '    that: it is so\n'],
    ['quote', 'raised', '    that: it is so\n'],
    ['question', 'dilemmas', ''],
    ['concern', 'dilemmas', ''],
  ])('cuts `%s` short', (key, list, more) => {
    expect(told(`${list}:\n${statement(`    ${key}: It is #1 of\n${more}`)}`)).toEqual([['text-is-whole', 4]])
  })

  test.each([
    ['reservations', 'raised', '    that: it is so\n    reservations:\n      - it is #1\n', 6],
    ['ways-forward', 'dilemmas', '    question: who\n    ways-forward:\n      - it is #1\n', 6],
    ['horn', 'dilemmas', '    between:\n      - horn: it is #1\n      - horn: b\n', 5],
    ['because', 'dilemmas', '    between:\n      - horn: a\n        because:\n          - it #1\n      - horn: b\n', 7],
    ['that, in a language', 'raised', '    that:\n      en: it is #1\n', 5],
    ['that, in brackets', 'raised', '    that: [it is #1\n      ]\n', 4],
  ])('cuts `%s` short', (_, list, own, line) => {
    expect(told(`${list}:\n${statement(own)}`)).toEqual([['text-is-whole', line]])
  })

  test.each([
    ['title', 'title: it is #1\n'],
    ['place', 'place: Geneva #1\n'],
    ['omit', `raised:\n${statement('    that: it is so\n    omit: twice # said\n')}`],
    ['source', `sources:\n  - id: mfa\n    title: T\nraised:\n${statement('    that: it\n    source: mfa # so\n')}`],
  ])('is a comment after `%s`', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('brackets round one text are taken as that text', () => {
  test('wherever a text stands', () => {
    const text = 'title: [Dilemmas]\nwith: [the Ministry]\nraised:\n'
    const own = '    that: [it is so]\n    reservations: [none is bound]\n    addressed-to: [States]\n'
    const session = sessionIn(linked({ 'geneva.yaml': `${text}${statement(own)}` }), 'geneva')
    expect(session).toMatchObject({ title: { en: 'Dilemmas' }, with: [{ en: 'the Ministry' }] })
    expect(statementIn(session, 'geneva/x')).toMatchObject({
      wording: { text: { en: 'it is so' } },
      reservations: [{ en: 'none is bound' }],
      addressedTo: [{ en: 'States' }],
    })
  })
})

describe('a vote', () => {
  test.each([
    ['without votes', '    that: it is so\n', 'required-is-given', 2],
    ['of more than all', '    that: it is so\n    votes: 120%\n', 'number-is-in-range', 5],
    ['in words', '    that: it is so\n    votes: many\n', 'number-is-in-range', 5],
    ['without words', '    votes: 98%\n', 'statement-has-one-text', 2],
    ['with two wordings', '    that: it is\n    proposition: It is.\n    votes: 98%\n', 'statement-has-one-text', 5],
    ['with a level', '    that: it is so\n    votes: 98%\n    level: full\n', 'key-is-known', 6],
    ['with a speaker', '    that: it is so\n    votes: 98%\n    by: one\n', 'key-is-known', 6],
    [
      'with a group without votes',
      '    that: it\n    votes: 9%\n    groups:\n      - called: A\n',
      'required-is-given',
      7,
    ],
    [
      'with a group of no name',
      '    that: it\n    votes: 9%\n    groups:\n      - votes: 9%\n',
      'required-is-given',
      7,
    ],
  ])('%s is an error', (_, own, rule, line) => {
    expect(told(`voted:\n${statement(own)}`)).toEqual([[rule, line]])
  })
})
