import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete, fileOf as fileAt } from '../read/complete.ts'
import { linked, sessionIn, statementIn } from './linked.ts'

describe('what is left out', () => {
  const plain = sessionIn(
    linked({ 'geneva.yaml': 'raised:\n  - id: x\n    theme: integration\n    that: it is so\n' }),
    'geneva',
  )

  test('has the defaults of the contract', () => {
    expect(plain).toMatchObject({
      id: 'geneva',
      kind: 'meeting',
      final: false,
      online: false,
      attribution: 'unattributed',
      notes: 'taken',
      accept: [],
      participants: [],
      sources: [],
    })
    expect(plain).not.toHaveProperty('called')
    expect(plain).not.toHaveProperty('short')
    expect(statementIn(plain, 'geneva/x')).toMatchObject({
      list: 'raised',
      level: 'said',
      by: [],
      attribution: 'unattributed',
      visibility: 'public',
      sic: false,
      accept: [],
      echoes: [],
      unrelated: [],
      addressedTo: [],
    })
    for (const key of ['source', 'verb', 'supportedBy', 'omit', 'quote'])
      expect(statementIn(plain, 'geneva/x')).not.toHaveProperty(key)
  })

  test('leaves the series with its own', () => {
    const { notes, editions } = linked({})
    expect(notes).toMatchObject({
      limit: 10_700,
      template: 'final-report',
      accept: [],
    })
    expect(notes).not.toHaveProperty('shortTitle')
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

test('what the series says of itself is read', () => {
  const series = `series:
  title: Peace operations
  short-title: Operations
  organizers:
    - the Ministry
  meetings: seminar
  language: fr
accept: {theme-used: no meeting came to it}
`
  const files = { 'series.yaml': series, 'geneva.yaml': '', 'oslo.yaml': 'kind: conference\nfinal: true\n' }
  const { notes } = linked(files)
  expect(notes).toMatchObject({
    title: { fr: 'Peace operations' },
    shortTitle: { fr: 'Operations' },
    organizers: [{ fr: 'the Ministry' }],
    accept: [
      {
        rule: 'theme-used',
        why: 'no meeting came to it',
        place: { file: 'sessions/series.yaml', line: 8, column: 10 },
      },
    ],
  })
  expect(notes.sessions.map(({ id, kind, final }) => [id, kind, final])).toEqual([
    ['geneva', 'seminar', false],
    ['oslo', 'conference', true],
  ])
})

describe('the place of a meeting', () => {
  const fileOf = (place: string): Readonly<Record<string, string>> => ({
    'series.yaml': 'sessions: [geneva]\n',
    'geneva.yaml': place,
  })

  test('may have a form of its own in a language', () => {
    const text = 'place:\n  ru:\n    name: Женева\n    at: в Женеве\n  en: Geneva\n'
    expect(sessionIn(linked(fileOf(text)), 'geneva').place).toEqual({
      name: { ru: 'Женева', en: 'Geneva' },
      at: { ru: 'в Женеве' },
    })
  })

  test('may be given of a meeting that is online too', () => {
    expect(sessionIn(linked(fileOf('place: Geneva\nonline: true\n')), 'geneva')).toMatchObject({
      online: true,
      place: { name: { en: 'Geneva' } },
    })
  })

  const withoutPlace = (own: string): ReturnType<typeof linkSeries> =>
    linkSeries(
      readFiles(
        complete(fileOf('')).map(({ path, bytes }) =>
          path.endsWith('geneva.yaml') ? fileAt(path, `date: 2007\n${own}`) : { path, bytes },
        ),
      ),
    )

  test('is not needed of a meeting that is online', () => {
    const { value, diagnostics } = withoutPlace('online: true\n')
    expect(diagnostics).toEqual([])
    expect(value && sessionIn(value, 'geneva')).not.toHaveProperty('place')
  })

  test('is needed of every other', () => {
    for (const own of ['', 'online: false\n'])
      expect(withoutPlace(own).diagnostics.map(({ rule, what, todo }) => [rule, what, todo])).toEqual([
        [
          'required-is-given',
          'Expected `place` here: where the meeting was held',
          'Add a line `place: …`, or `online: true` if it was held online.',
        ],
      ])
  })

  test('is not missed where it, or `online`, has a fault', () => {
    expect(withoutPlace('online: yes\n').diagnostics.map(({ rule }) => rule)).toEqual(['value-is-known'])
    expect(withoutPlace('place:\n').diagnostics.map(({ rule }) => rule)).toEqual(['value-has-its-kind'])
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
      - name: General Assembly
        session: Sixty-second session
        agenda-item: 34 (b)
    circulate: true
    marking: Limited
    shows: [public]
    annexes: [coverage]
    languages: [en, fr]
`
  expect(linked({ 'series.yaml': edition }).editions[0]).toMatchObject({
    id: 'sg',
    symbol: 'A/62/100',
    organs: [
      { name: { name: { en: 'General Assembly' } }, session: { en: 'Sixty-second session' }, agendaItem: '34 (b)' },
    ],
    marking: { en: 'Limited' },
    annexes: ['coverage'],
    languages: ['en', 'fr'],
    cover: {
      form: 'letter',
      to: { name: { en: 'the Secretary-General' } },
      from: { name: { en: 'N' }, office: { name: { en: 'O' } }, mission: { name: { en: 'M' } } },
      circulate: true,
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
  ['2007', { from: '2007', to: '2007' }],
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
    fileAt(path, `\uFEFF${Buffer.from(bytes).toString().replaceAll('\n', end)}`),
  )
  expect(linkSeries(readFiles(others))).toEqual(linkSeries(readFiles(files)))
})

test('words that YAML takes for something else stay words', () => {
  const text = 'place: no\ncalled: 2007-05-11\ntitle: null\nfocus: 1.0\n'
  expect(sessionIn(linked({ 'geneva.yaml': text }), 'geneva')).toMatchObject({
    place: { name: { en: 'no' } },
    called: { name: { en: '2007-05-11' } },
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
