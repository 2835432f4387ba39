import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import type { Series } from '../../src/model/notes.ts'
import type { Session } from '../../src/model/session.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete, fileOf } from './complete.ts'

describe('a session that uses every key', () => {
  const geneva = sessionIn(
    read({ 'series.yaml': series, 'geneva.yaml': everything, 'beijing.yaml': beijing }),
    'geneva',
  )

  test('is read, its own keys first', () => {
    const { statements, written, ...own } = geneva
    expect(own).toEqual({
      id: 'geneva',
      called: { fr: 'le séminaire de Genève' },
      kind: 'seminar',
      place: { en: 'Geneva', fr: 'Genève' },
      date: { from: '2007-05-11', to: '2007-05-11' },
      title: { fr: 'Dilemmes' },
      focus: { fr: 'la protection' },
      with: [{ fr: 'Centre de politique de sécurité, Genève' }],
      openedBy: { fr: 'la Ministre' },
      chairs: [{ fr: 'M. Strømmen' }],
      attendance: { fr: 'plus de 20 pays' },
      participants: [{ fr: 'des organismes' }],
      sources: [{ id: 'mfa', title: { fr: 'Compte rendu' }, language: 'no' }],
      attribution: 'on-record',
      notes: 'taken',
      counted: false,
    })
    expect(written).toMatchObject({ file: 'sessions/geneva.yaml', line: 1, column: 1 })
    expect(statements.map(({ id }) => id)).toEqual([
      'geneva/all',
      'geneva/choice',
      'geneva/network',
      'geneva/one',
      'geneva/voted',
    ])
  })

  test('keeps all that is said of a point', () => {
    const { place, ...point } = statement(geneva, 'geneva/all')
    expect(place).toEqual({ file: 'sessions/geneva.yaml', line: 28, column: 5, endLine: 56, endColumn: 15 })
    expect(point).toEqual({
      kind: 'point',
      id: 'geneva/all',
      list: 'agreed',
      level: 'full',
      verb: 'stressed',
      stance: 'against',
      themes: ['protection', 'integration'],
      topic: 'roles',
      wording: {
        as: 'clause',
        text: { fr: 'integration * is <b>a tool</b>, and not a goal' },
        short: { fr: 'a tool' },
      },
      basis: 'stated',
      visibility: 'restricted',
      omit: 'said twice',
      quote: { lang: 'no', text: 'Samtlige deltagere  var enige.' },
      sic: true,
      source: { id: 'mfa', at: 'para. 7, line 2' },
      by: { name: { fr: 'Mr. Eide' }, office: { fr: 'Deputy Minister' } },
      reservations: [{ fr: 'no new structures are created' }],
      echoes: [at('beijing/tool', 49, 14, 26)],
      sameWordsAs: [at('beijing/tool', 50, 21, 33)],
      disputes: [at('beijing/other', 51, 16, 29)],
      resolves: [at('geneva/choice', 52, 16, 22)],
      on: [at('geneva/choice', 53, 10, 23)],
      recommends: [{ fr: 'Member States' }],
      lead: true,
    })
  })

  test('keeps a dilemma with its horns, and what was said for each', () => {
    expect(statement(geneva, 'geneva/choice')).toMatchObject({
      kind: 'dilemma',
      visibility: 'restricted',
      choice: {
        between: [
          {
            horn: { fr: 'the need for integration' },
            because: [{ point: { to: 'geneva/one' } }, { fr: 'access is better' }],
          },
          { horn: { fr: 'the need for independence' }, because: [] },
        ],
      },
      waysForward: [{ en: 'training', fr: 'la formation' }],
    })
  })

  test('keeps votes, propositions and follow-up', () => {
    expect(statement(geneva, 'geneva/voted')).toMatchObject({
      support: { agree: 41, disagree: 3, pass: 0 },
      wording: { as: 'proposition', text: { fr: 'Integration is a tool.' } },
      by: 'one',
    })
    expect(statement(geneva, 'geneva/network')).toMatchObject({
      kind: 'follow-up',
      wording: { as: 'sentence', text: { fr: 'A network was to continue.' } },
    })
  })
})

describe('what is left out', () => {
  const plain = sessionIn(
    read({ 'geneva.yaml': 'raised:\n  - id: x\n    theme: integration\n    that: it is so\n' }),
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
    expect(statement(plain, 'geneva/x')).toMatchObject({
      level: 'noted',
      verb: 'stated',
      basis: 'stated',
      stance: 'for',
      visibility: 'public',
      sic: false,
      lead: false,
      echoes: [],
    })
    expect(statement(plain, 'geneva/x')).not.toHaveProperty('source')
  })

  test('leaves the series with its own', () => {
    const { notes, editions } = read({})
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
  const edition =
    'editions:\n  - id: sg\n    cover: letter\n    to: the Secretary-General\n    from:\n      name: N\n      office: O\n      mission: M\n    symbol: A/62/100\n    organs:\n      - General Assembly\n    session: Sixty-second session\n    circulate: true\n    agenda-item: Agenda item 34\n    shows: [public]\n    annexes: [coverage]\n    languages: [en, fr]\n'
  expect(read({ 'series.yaml': edition }).editions[0]).toMatchObject({
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
  expect(sessionIn(read({ 'geneva.yaml': `date: ${date}\n` }), 'geneva').date).toEqual(expected)
})

describe('the date of the report', () => {
  const undated = { 'series.yaml': 'report:\n  status: organizer\n' }
  test.each([
    ['comes from the call first', {}, { date: '2008-05', epoch: '0' }, '2008-05'],
    ['else from series.yaml', {}, { epoch: '0' }, '2008-06'],
    ['else from the epoch, in Greenwich', undated, { epoch: '1212364799' }, '2008-06-01'],
  ])('%s', (_, notes, given, date) => {
    expect(linkSeries(readFiles(complete(notes)), given).value?.notes.date).toBe(date)
  })

  test.each([
    [{ date: '2008-13' }, 'date-exists'],
    [{ date: 'June' }, 'date-has-its-form'],
    [{ epoch: 'now' }, 'date-has-its-form'],
    [{ epoch: '999999999999' }, 'date-has-its-form'],
    [{}, 'date-is-given'],
  ])('%o is told', (given, rule) => {
    expect(linkSeries(readFiles(complete(undated)), given).diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([
      rule,
    ])
  })
})

test('an alias leads to its theme, and a theme named twice is one', () => {
  const aliased = 'themes:\n  - id: integration\n    title: Integration\n    aliases: [impartiality]\n'
  const session = sessionIn(
    read({
      'series.yaml': aliased,
      'geneva.yaml': 'raised:\n  - id: x\n    theme: [impartiality, integration]\n    that: it is so\n',
    }),
    'geneva',
  )
  expect(statement(session, 'geneva/x')).toMatchObject({ themes: ['integration'] })
})

test('a quote is in the language of its source, and the only source is the source', () => {
  const text =
    'sources:\n  - id: mfa\n    title: T\n    language: no\ntheme: integration\nraised:\n  - id: x\n    that: it is so\n    quote: >-\n      Ja.\n'
  expect(statement(sessionIn(read({ 'geneva.yaml': text }), 'geneva'), 'geneva/x')).toMatchObject({
    quote: { lang: 'no', text: 'Ja.' },
    source: { id: 'mfa' },
  })
})

test.each([
  ['{agree: 20, disagree: 0}', 'full', 'agreed'],
  ['{agree: 19, disagree: 0, pass: 9}', 'noted', 'raised'],
  ['{agree: 99, disagree: 1}', 'broad', 'agreed'],
  ['{agree: 16, disagree: 4}', 'broad', 'agreed'],
  ['{agree: 12, disagree: 8}', 'prevailing', 'agreed'],
  ['{agree: 11, disagree: 9}', 'noted', 'raised'],
  ['{agree: 0, disagree: 0, pass: 50}', 'noted', 'raised'],
])('votes of %s are %s, and so %s', (support, level, list) => {
  const text = `counted: true\nraised:\n  - id: x\n    theme: integration\n    that: it is so\n    support: ${support}\n`
  expect(statement(sessionIn(read({ 'geneva.yaml': text }), 'geneva'), 'geneva/x')).toMatchObject({ level, list })
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
  expect(sessionIn(read({ 'geneva.yaml': text }), 'geneva')).toMatchObject({
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

function read(snippets: Readonly<Record<string, string>>): Series {
  const { value, diagnostics } = linkSeries(readFiles(complete(snippets)))
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('Expected notes without fault')
  return value
}

function sessionIn({ notes }: Series, id: string): Session {
  const session = notes.sessions.find((one) => one.id === id)
  if (session === undefined) throw new Error(`Expected a session ${id}`)
  return session
}

function statement(session: Session, id: string): Statement {
  const found = session.statements.find((one) => one.id === id)
  if (found === undefined) throw new Error(`Expected a statement ${id}`)
  return found
}

function at(to: string, line: number, column: number, endColumn: number) {
  return { to, place: { file: 'sessions/geneva.yaml', line, column, endLine: line, endColumn } }
}

const series = `themes:
  - id: integration
    title: Integration
  - id: protection
    title: Protection
    about: Why it is here.
    topics:
      - id: roles
        title: Roles
sessions: [beijing, geneva]
`

const beijing = `raised:
  - id: tool
    theme: integration
    that: it is a tool
  - id: other
    theme: integration
    that: it is something else
`

const everythingSimple = 'raised:\n  - id: x\n    theme: integration\n    that: >-\n      it is so\n      and so\n'

const everything = `session: geneva
called: le séminaire de Genève
kind: seminar
place: {en: Geneva, fr: Genève}
date: 2007-05-11        # a comment
language: fr
title: Dilemmes
focus: la protection
theme: integration
with:
  - Centre de politique de sécurité, Genève
opened-by: la Ministre
chairs:
  - M. Strømmen
attendance: plus de 20 pays
participants:
  - des organismes
attribution: on-record
visibility: restricted
sources:
  - id: mfa
    title: Compte rendu
    language: no
notes: taken
counted: false

agreed:
  - id: all
    theme: [protection, integration]
    topic: roles
    level: full
    as: stressed
    that: >-
      integration * is <b>a tool</b>,
      and not a goal
    short: a tool
    quote: >-
      Samtlige deltagere  var enige.
    source: mfa, para. 7, line 2
    sic: true
    basis: stated
    stance: against
    by:
      name: Mr. Eide
      office: Deputy Minister
    reservations:
      - no new structures are created
    omit: said twice
    echoes: [beijing/tool]
    same-words-as: [beijing/tool]
    disputes: [beijing/other]
    resolves: [choice]
    on: [geneva/choice]
    recommends:
      - Member States
    lead: true
raised:
  - id: one
    says: It was so in Geneva.
  - id: voted
    proposition: Integration is a tool.
    support: {agree: 41, disagree: 3}
    by: one
dilemmas:
  - id: choice
    between:
      - horn: the need for integration
        because:
          - point: one
          - access is better
      - horn: the need for independence
    ways-forward:
      - en: training
        fr: la formation
follow-up:
  - id: network
    says: A network was to continue.
`
