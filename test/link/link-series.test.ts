import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete, fileOf } from '../read/complete.ts'
import { linked, sessionIn, statementIn } from './linked.ts'

describe('what is left out', () => {
  const plain = sessionIn(
    linked({ 'geneva.yaml': 'raised:\n  - id: x\n    theme: integration\n    that: it is so\n' }),
    'geneva',
  )

  test('has the defaults of the contract', () => {
    expect(plain).toMatchObject({
      kind: 'seminar',
      attribution: 'unattributed',
      notes: 'taken',
      counted: false,
      participants: [],
      sources: [],
    })
    expect(plain).not.toHaveProperty('called')
    expect(statementIn(plain, 'geneva/x')).toMatchObject({
      level: 'noted',
      verb: 'stated',
      basis: 'stated',
      stance: 'for',
      visibility: 'public',
      sic: false,
      lead: false,
      echoes: [],
    })
    expect(statementIn(plain, 'geneva/x')).not.toHaveProperty('source')
  })

  test('leaves the series with its own', () => {
    const { notes, editions } = linked({})
    expect(notes).toMatchObject({
      limit: 10_700,
      template: 'final-report',
      thresholds: { full: 1, broad: 0.8, prevailing: 0.6, minimum: 20 },
    })
    expect(editions[0]).toMatchObject({
      id: 'member-states',
      shows: ['public'],
      annexes: [],
      organs: [],
      languages: ['en'],
      cover: { form: 'none', circulate: false },
    })
  })
})

test('every key of an edition is read', () => {
  const edition = `editions:
  - id: sg
    cover: letter
    to: the Secretary-General
    from:
      name: N
      office: O
      mission: M
    symbol: A/62/100
    organs:
      - General Assembly
    session: Sixty-second session
    circulate: true
    agenda-item: Agenda item 34
    shows: [public]
    annexes: [coverage]
    languages: [en, fr]
`
  expect(linked({ 'series.yaml': edition }).editions[0]).toMatchObject({
    id: 'sg',
    symbol: 'A/62/100',
    organs: [{ en: 'General Assembly' }],
    session: { en: 'Sixty-second session' },
    annexes: ['coverage'],
    languages: ['en', 'fr'],
    cover: {
      form: 'letter',
      to: { en: 'the Secretary-General' },
      from: { name: { en: 'N' }, office: { en: 'O' }, mission: { en: 'M' } },
      circulate: true,
      agendaItem: { en: 'Agenda item 34' },
    },
  })
})

test('sessions come in the order of series.yaml, whatever the order of the files', () => {
  const files = complete({
    'series.yaml': 'sessions: [oslo, beijing, geneva]\n',
    'beijing.yaml': '',
    'geneva.yaml': '',
    'oslo.yaml': '',
  })
  const orders = [files, [...files].reverse()].map((some) => linkSeries(readFiles(some)).value)
  expect(orders[0]?.notes.sessions.map(({ id }) => id)).toEqual(['oslo', 'beijing', 'geneva'])
  expect(orders[1]).toEqual(orders[0])
})

test.each([
  ['2007-05-11', { from: '2007-05-11', to: '2007-05-11' }],
  ['2007-03-26/2007-03-27', { from: '2007-03-26', to: '2007-03-27' }],
  ['2007-06', { from: '2007-06', to: '2007-06' }],
  ['2007-05-11/..', { from: '2007-05-11' }],
  ['../2007-10-05', { to: '2007-10-05' }],
  ['unknown', {}],
  ['2008-02-29', { from: '2008-02-29', to: '2008-02-29' }],
])('the date %s is read', (date, expected) => {
  expect(sessionIn(linked({ 'geneva.yaml': `date: ${date}\n` }), 'geneva').date).toEqual(expected)
})

test.each([
  ['of Windows', '\r\n'],
  ['of old machines', '\r'],
])('line ends %s, and a byte-order mark, change nothing', (_, end) => {
  const files = complete({ 'geneva.yaml': everythingSimple })
  const others = files.map(({ path, bytes }) =>
    fileOf(path, `\uFEFF${Buffer.from(bytes).toString().replaceAll('\n', end)}`),
  )
  expect(linkSeries(readFiles(others))).toEqual(linkSeries(readFiles(files)))
})

test('words that YAML takes for something else stay words', () => {
  const text = 'place: no\ncalled: 2007-05-11\ntitle: null\nfocus: 1.0\n'
  expect(sessionIn(linked({ 'geneva.yaml': text }), 'geneva')).toMatchObject({
    place: { en: 'no' },
    called: { en: '2007-05-11' },
    title: { en: 'null' },
    focus: { en: '1.0' },
  })
})

test('the worked example is without fault', () => {
  const files = readdirSync('sessions').map((name) => ({
    path: `sessions/${name}`,
    bytes: readFileSync(`sessions/${name}`),
  }))
  const { value, diagnostics } = linkSeries(readFiles(files))
  expect(diagnostics).toEqual([])
  expect(value?.notes.sessions.map(({ id }) => id)).toEqual([
    'beijing',
    'addis-ababa',
    'geneva',
    'new-york',
    'johannesburg',
    'brussels',
    'oslo',
  ])
})

const everythingSimple = 'raised:\n  - id: x\n    theme: integration\n    that: >-\n      it is so\n      and so\n'
