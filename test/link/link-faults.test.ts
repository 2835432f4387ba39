import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'
import { point, rulesOf } from '../read/faults-in.ts'

/** Long because of its tables: each word that is not known, and each id that stands twice. */
describe('a word that we do not know is reported, with what was probably meant', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['key', { 'geneva.yaml': point.replace('theme', 'thme') }, 'Unexpected key `thme`', 'Did you mean `theme`?'],
    [
      'key in another spelling',
      { 'geneva.yaml': `${point}    same_words_as: [x]\n` },
      'Unexpected key `same_words_as`',
      'Did you mean `same-words-as`?',
    ],
    [
      'theme',
      { 'geneva.yaml': point.replace('integration', 'integraton') },
      'Unexpected theme `integraton`, expected one of the series’ themes',
      'Did you mean `integration`?',
    ],
    [
      'theme, unlike any',
      { 'geneva.yaml': point.replace('integration', 'money') },
      'Unexpected theme `money`, expected one of the series’ themes',
      'Expected `integration`.',
    ],
    ['level', { 'geneva.yaml': point.replace('full', 'ful') }, 'Unexpected `ful` in `level`', 'Did you mean `full`?'],
    [
      'session in a reference',
      { 'geneva.yaml': `${point}    echoes: [bejing/x]\n`, 'beijing.yaml': '' },
      'Unexpected session `bejing` in `bejing/x`',
      'Did you mean `beijing`?',
    ],
    [
      'reference',
      { 'geneva.yaml': `${point}    echoes: [beijing/tol]\n`, 'beijing.yaml': point.replace('id: x', 'id: tool') },
      'Unexpected reference `beijing/tol`: beijing records no statement of that name',
      'Did you mean `tool`?',
    ],
    [
      'reference into another session',
      { 'geneva.yaml': `${point}    echoes: [tool]\n`, 'beijing.yaml': point.replace('id: x', 'id: tool') },
      'Unexpected reference `tool`: geneva records no statement of that name',
      'Did you mean `beijing/tool`?',
    ],
    [
      'edition’s cover',
      { 'series.yaml': 'editions:\n  - id: a\n    cover: leter\n' },
      'Unexpected `leter` in `cover`',
      'Did you mean `letter`?',
    ],
    [
      'id in capitals',
      { 'geneva.yaml': point.replace('id: x', 'id: Tool not goal') },
      'Unexpected id `Tool not goal`, expected small letters, figures and hyphens, a letter first, at most 40',
      'Write for example `tool-not-goal`.',
    ],
    [
      'id that is a path',
      { 'series.yaml': 'editions:\n  - id: ../../etc\n' },
      'Unexpected id `../../etc`, expected small letters, figures and hyphens, a letter first, at most 40',
      'Write for example `etc`.',
    ],
    [
      'template that is a path',
      { 'series.yaml': 'report:\n  date: 2008-06\n  status: organizer\n  template: ../secret\n' },
      'Unexpected id `../secret`, expected small letters, figures and hyphens, a letter first, at most 40',
      'Write for example `secret`.',
    ],
  ])('%s', (_, notes, what, todo) => {
    expect(
      linkSeries(readFiles(complete(notes))).diagnostics.map((diagnostic) => [diagnostic.what, diagnostic.todo]),
    ).toEqual([[what, todo]])
  })
})

describe('one fault is one message', () => {
  test('where a key of the series is wrong, no statement is reported for it', () => {
    const notes = { 'series.yaml': 'themes:\n  - integration\n  - protection\n', 'geneva.yaml': point }
    expect(rulesOf(complete(notes))).toEqual(['value-has-its-kind', 'value-has-its-kind'])
  })

  test('where a theme of the series lacks its title, its statements are not reported for it', () => {
    expect(rulesOf(complete({ 'series.yaml': 'themes:\n  - id: integration\n', 'geneva.yaml': point }))).toEqual([
      'required-is-given',
    ])
  })

  test('where the theme of a session is unknown, its statements are not reported for it', () => {
    expect(
      rulesOf(
        complete({ 'geneva.yaml': `theme: integraton\n${point.replace('    theme: integration\n', '').repeat(1)}` }),
      ),
    ).toEqual(['theme-is-known'])
  })

  test('where a file cannot be read, references into it are not reported', () => {
    const notes = { 'geneva.yaml': `${point}    echoes: [beijing/x]\n`, 'beijing.yaml': '\tplace: Beijing\n' }
    expect(rulesOf(complete(notes))).toEqual(['indent-is-spaces'])
  })

  test('where a session is listed and has no file, references into it are not reported', () => {
    const notes = { 'series.yaml': 'sessions: [geneva, beijing]\n', 'geneva.yaml': `${point}    echoes: [beijing/x]\n` }
    expect(rulesOf(complete(notes))).toEqual(['session-has-its-file'])
  })

  test('where a source lacks its title, statements that name it are not reported for it', () => {
    const notes = { 'geneva.yaml': `sources:\n  - id: mfa\n${point}    source: mfa\n` }
    expect(rulesOf(complete(notes))).toEqual(['required-is-given'])
  })

  test('where a mistyped key is a required one, it is not missed too', () => {
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('id:', 'idd:') }))).toEqual(['key-is-known'])
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('that:', 'thta:') }))).toEqual(['key-is-known'])
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('level:', 'levle:') }))).toEqual(['key-is-known'])
  })
})

describe('the list of sessions', () => {
  const files = { 'beijing.yaml': 'place: Beijing\n', 'geneva.yaml': '', 'oslo.yaml': 'place: Oslo\n' }

  test('lacks a session that has a file: that session comes last, and is looked at too', () => {
    const { legible, diagnostics } = linkSeries(
      readFiles(complete({ ...files, 'series.yaml': 'sessions: [oslo, geneva]\n' })),
    )
    expect(diagnostics.map(({ what }) => what)).toEqual(['The session `beijing` is not listed in series.yaml'])
    expect(legible?.notes.sessions.map(({ id }) => id)).toEqual(['oslo', 'geneva', 'beijing'])
  })

  test('has a fault itself: no session is reported as missing in it', () => {
    expect(rulesOf(complete({ ...files, 'series.yaml': 'sessions: [oslo, Geneva]\n' }))).toEqual(['id-has-its-form'])
  })
})

describe('an id twice', () => {
  test.each<[string, Readonly<Record<string, string>>, string, number]>([
    [
      'in two lists of a session',
      { 'geneva.yaml': `${point}dilemmas:\n  - id: x\n    theme: integration\n    question: who\n` },
      'Unexpected second statement `x`',
      2,
    ],
    [
      'among themes and aliases',
      { 'series.yaml': 'themes:\n  - id: a\n    title: A\n  - id: b\n    title: B\n    aliases: [a]\n' },
      'Unexpected second theme `a`',
      2,
    ],
    [
      'among topics',
      {
        'series.yaml':
          'themes:\n  - id: a\n    title: A\n    topics:\n' +
          '      - id: t\n        title: T\n      - id: t\n        title: U\n',
      },
      'Unexpected second topic of the theme `t`',
      5,
    ],
    ['among editions', { 'series.yaml': 'editions:\n  - id: a\n  - id: a\n' }, 'Unexpected second edition `a`', 2],
    [
      'among sources',
      { 'geneva.yaml': 'sources:\n  - id: a\n    title: A\n  - id: a\n    title: B\n' },
      'Unexpected second source `a`',
      2,
    ],
    [
      'in the list of sessions',
      { 'series.yaml': 'sessions: [geneva, geneva]\n' },
      'Unexpected second session `geneva`',
      1,
    ],
  ])('%s', (_, notes, what, line) => {
    const { diagnostics } = linkSeries(readFiles(complete(notes)))
    expect(
      diagnostics.map((diagnostic) => [diagnostic.what, diagnostic.related.map(({ place }) => place.line)]),
    ).toEqual([[what, [line]]])
  })
})

test('two files of one name in two folders are reported', () => {
  const files = complete({ 'oslo.yaml': '' })
  const again = files.flatMap(({ path, bytes }) =>
    path === 'sessions/oslo.yaml' ? [{ path: 'sessions/old/oslo.yaml', bytes }] : [],
  )
  expect(
    linkSeries(readFiles([...files, ...again])).diagnostics.map(({ what, place, related }) => [
      what,
      place?.file,
      related.map((other) => other.place.file),
    ]),
  ).toEqual([['Unexpected second file of the session `oslo`', 'sessions/oslo.yaml', ['sessions/old/oslo.yaml']]])
})

describe('what is without fault can be checked in the same run, and is no value', () => {
  test('of two points, the one without fault', () => {
    const other = point.replace('agreed', 'raised').replace('id: x', 'id: y').replace('full', 'ful')
    const { value, legible } = linkSeries(readFiles(complete({ 'geneva.yaml': point + other })))
    expect(value).toBeUndefined()
    expect(legible?.notes.sessions.flatMap(({ statements }) => statements.map(({ id }) => id))).toEqual(['geneva/x'])
  })

  test('of two editions, the one without fault', () => {
    const editions = 'editions:\n  - id: a\n    cover: leter\n  - id: b\n'
    const { legible } = linkSeries(readFiles(complete({ 'series.yaml': editions })))
    expect(legible?.editions.map(({ id }) => id)).toEqual(['b'])
  })

  test('a point without its tie to a file that cannot be read', () => {
    const notes = { 'geneva.yaml': `${point}    echoes: [beijing/x]\n`, 'beijing.yaml': '\tplace: Beijing\n' }
    const { legible } = linkSeries(readFiles(complete(notes)))
    expect(legible?.notes.sessions.flatMap(({ statements }) => statements)).toMatchObject([{ echoes: [] }])
  })
})
