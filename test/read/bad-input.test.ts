import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete, fileOf } from './complete.ts'

const point = 'agreed:\n  - id: x\n    theme: integration\n    level: full\n    that: it is so\n'

describe('a slip in YAML is told at its place, in plain words, once', () => {
  test.each<[string, string, string, string, string]>([
    [
      'a tab in the indent',
      point.replace('    that', '\tthat'),
      '5:1',
      'indent-is-spaces',
      'Unexpected tab at the start of a line, expected spaces',
    ],
    [
      'a tab that upsets what follows',
      'raised:\n\t- id: a\n  - id: x\n    theme: integration\n    that: it is so\n  - id: y\n',
      '2:1',
      'indent-is-spaces',
      'Unexpected tab at the start of a line, expected spaces',
    ],
    [
      'a tab after spaces',
      point.replace('    that', '  \tthat'),
      '5:1',
      'indent-is-spaces',
      'Unexpected tab at the start of a line, expected spaces',
    ],
    [
      'a key twice',
      `${point}    that: and so\n`,
      '6:5',
      'key-stands-once',
      'Unexpected second `that`, expected it once',
    ],
    [
      'no space after the colon',
      point.replace('that: it', 'that:it'),
      '5:5',
      'yaml-is-readable',
      'Expected a space after the colon',
    ],
    [
      'no space after the first colon',
      `place:Geneva\n${point}`,
      '1:1',
      'yaml-is-readable',
      'Expected a space after the colon',
    ],
    [
      'a colon in a text',
      point.replace('it is', 'it: is'),
      '5:11',
      'yaml-is-readable',
      'Unexpected second colon, expected a text without `: ` in it',
    ],
    [
      'a text that goes on after a quotation mark',
      point.replace('it is so', '"it" is so'),
      '5:16',
      'yaml-is-readable',
      'The text goes on after its closing quotation mark',
    ],
    [
      'a quotation mark that none closes',
      point.replace('it is so', '"it is so'),
      '5:11',
      'yaml-is-readable',
      'A quotation mark opens here and none closes it',
    ],
    [
      'a text that begins with @',
      point.replace('it is so', '@it'),
      '5:11',
      'yaml-is-readable',
      'A text cannot begin with this mark on the line of its key',
    ],
    [
      'a text that begins with *',
      point.replace('it is so', '*it* is so'),
      '5:16',
      'words-are-written-out',
      'A text cannot begin with this mark on the line of its key',
    ],
    [
      'an alias',
      point.replace('it is so', '*it'),
      '5:11',
      'words-are-written-out',
      'Unexpected `*` before a value, expected the words themselves',
    ],
    [
      'an anchor',
      point.replace('it is so', '&it is so'),
      '5:15',
      'words-are-written-out',
      'Unexpected `&` before a value, expected the words themselves',
    ],
    [
      'a tag',
      point.replace('it is so', '!it is so'),
      '5:15',
      'words-are-written-out',
      'Unexpected `!` before a value, expected the words themselves',
    ],
    [
      'a line indented too little',
      point.replace('    that', '   that'),
      '5:1',
      'yaml-is-readable',
      'This line stands neither among the keys above it nor below one of them',
    ],
    [
      'a line indented too much',
      point.replace('    that', '      that'),
      '4:12',
      'yaml-is-readable',
      'The line below this one is indented more than its neighbours',
    ],
    [
      'a text no further right than its key',
      point.replace('that: it', 'that: >-\n    it'),
      '6:5',
      'yaml-is-readable',
      'This line is not indented more than the key above it',
    ],
    [
      'a bracket that none closes',
      point.replace('integration', '[integration'),
      '4:5',
      'yaml-is-readable',
      'A bracket opens on the line above and none closes it',
    ],
    [
      'a list on the line of its key',
      point.replace('it is so', '- it is so'),
      '5:11',
      'yaml-is-readable',
      'Unexpected dash after the colon',
    ],
    [
      'two sets of notes in a file',
      `${point}---\nsession: x\n`,
      '6:1',
      'yaml-is-readable',
      'Unexpected line `---`, expected one set of notes in a file',
    ],
    [
      'a # in a text',
      point.replace('so', '#1 of'),
      '5:17',
      'text-is-whole',
      'A `#` after a space cuts the text of `that` short here',
    ],
    [
      'a # at the start of a text',
      point.replace('it is so', '#1 of'),
      '5:11',
      'text-is-whole',
      'A `#` after a space cuts the text of `that` short here',
    ],
    [
      'a # in a text of two lines',
      point.replace('so', '#1 of\n      three'),
      '5:17',
      'text-is-whole',
      'A `#` after a space cuts the text short here',
    ],
    [
      'a # in one language of a text',
      point.replace('it is so', '\n      en: it\n      fr: si #1'),
      '7:14',
      'text-is-whole',
      'A `#` after a space cuts the text of `that` short here',
    ],
    [
      'texts in brackets',
      `${point}with: [trade, industry and fish]\n`,
      '6:7',
      'texts-are-dash-lists',
      'Unexpected brackets in `with`: every comma in them cuts a text in two',
    ],
    [
      'a text in brackets',
      point.replace('it is so', '[access, aid]'),
      '5:11',
      'texts-are-dash-lists',
      'Unexpected brackets in `that`, expected a text',
    ],
    [
      'a text cut by a comma among languages',
      'place: {en: Geneva, the city, fr: Genève}\n',
      '1:21',
      'texts-are-dash-lists',
      'A comma cuts the text of `place` here',
    ],
    [
      'depth',
      `sources: ${'['.repeat(40)}${']'.repeat(40)}\n`,
      '1:25',
      'nesting-is-shallow',
      'Unexpected depth: lists within lists, more than the notes have',
    ],
    [
      'a bidirectional override',
      point.replace('so', 's\u202eo'),
      '5:18',
      'text-is-printable',
      'Unexpected character U+202E, which cannot be printed',
    ],
    [
      'a control character',
      point.replace('so', 's\u0007o'),
      '5:18',
      'text-is-printable',
      'Unexpected character U+0007, which cannot be printed',
    ],
    [
      'a noncharacter',
      point.replace('so', 's\ufffeo'),
      '5:18',
      'text-is-printable',
      'Unexpected character U+FFFE, which cannot be printed',
    ],
    [
      'half of a character, escaped',
      point.replace('it is so', '"it \\ud800"'),
      '5:11',
      'text-is-printable',
      'Unexpected character U+D800, which cannot be printed',
    ],
  ])('%s', (_, text, place, rule, what) => {
    expect(linesOf(complete({ 'geneva.yaml': text }))).toEqual([`sessions/geneva.yaml:${place} ${rule} ${what}`])
  })
})

describe('a word that we do not know is told, with what was probably meant', () => {
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

describe('one slip is one message', () => {
  test('where a key of the series is wrong, no statement is told of it', () => {
    const notes = { 'series.yaml': 'themes:\n  - integration\n  - protection\n', 'geneva.yaml': point }
    expect(rulesOf(complete(notes))).toEqual(['value-has-its-kind', 'value-has-its-kind'])
  })

  test('where a theme of the series lacks its title, its statements are not told of it', () => {
    expect(rulesOf(complete({ 'series.yaml': 'themes:\n  - id: integration\n', 'geneva.yaml': point }))).toEqual([
      'required-is-given',
    ])
  })

  test('where the theme of a session is unknown, its statements are not told of it', () => {
    expect(
      rulesOf(
        complete({ 'geneva.yaml': `theme: integraton\n${point.replace('    theme: integration\n', '').repeat(1)}` }),
      ),
    ).toEqual(['theme-is-known'])
  })

  test('where a file cannot be read, references into it are not told', () => {
    const notes = { 'geneva.yaml': `${point}    echoes: [beijing/x]\n`, 'beijing.yaml': '\tsession: beijing\n' }
    expect(rulesOf(complete(notes))).toEqual(['indent-is-spaces'])
  })

  test('where a session is listed and has no file, references into it are not told', () => {
    const notes = { 'series.yaml': 'sessions: [geneva, beijing]\n', 'geneva.yaml': `${point}    echoes: [beijing/x]\n` }
    expect(rulesOf(complete(notes))).toEqual(['session-has-its-file'])
  })

  test('where a mistyped key is a required one, it is not missed too', () => {
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('id:', 'idd:') }))).toEqual(['key-is-known'])
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('that:', 'thta:') }))).toEqual(['key-is-known'])
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('level:', 'levle:') }))).toEqual(['key-is-known'])
  })

  test('an alias bomb is told of each line once', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefghi'.charAt(index)}`)
            .join(', ')}]`,
      ),
    ].join('\n')
    expect(rulesOf(complete({ 'geneva.yaml': bomb })).filter((rule) => rule === 'words-are-written-out').length).toBe(9)
  })

  test('brackets without end are told once', () => {
    expect(rulesOf(complete({ 'geneva.yaml': `with: ${'['.repeat(20_000)}` }))).toEqual(['nesting-is-shallow'])
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
          'themes:\n  - id: a\n    title: A\n    topics:\n      - id: t\n        title: T\n      - id: t\n        title: U\n',
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
    [
      'in two files',
      { 'series.yaml': 'sessions: [oslo]\n', 'bergen.yaml': 'session: oslo\n', 'oslo.yaml': 'session: oslo\n' },
      'Unexpected second file of the session `oslo`',
      1,
    ],
  ])('%s', (_, notes, what, line) => {
    const { diagnostics } = linkSeries(readFiles(complete(notes)))
    expect(
      diagnostics.map((diagnostic) => [diagnostic.what, diagnostic.related.map(({ place }) => place.line)]),
    ).toEqual([[what, [line]]])
  })
})

test('every fault of every file is told in one run, by file, line and column', () => {
  const notes = {
    'series.yaml': 'report:\n  date: 2008-02-30\n  statsu: organizer\n',
    'oslo.yaml': 'date: 30.10.2007\nkind: conferense\n',
    'geneva.yaml': `${point.replace('full', 'ful').replace('integration', 'integraton')}dilemmas:\n  - id: X\n    question: who\n`,
    'beijing.yaml': 'agreed:\n\t- id: x\n',
  }
  expect(linesOf(complete(notes)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'sessions/beijing.yaml:2:1 indent-is-spaces',
    'sessions/geneva.yaml:3:12 theme-is-known',
    'sessions/geneva.yaml:4:12 level-is-known',
    'sessions/geneva.yaml:7:5 required-is-given',
    'sessions/geneva.yaml:7:9 id-has-its-form',
    'sessions/oslo.yaml:1:7 date-has-its-form',
    'sessions/oslo.yaml:2:7 value-is-known',
    'sessions/series.yaml:2:9 date-exists',
    'sessions/series.yaml:3:3 key-is-known',
  ])
})

describe('a file as a whole', () => {
  const series = complete({}).slice(0, 1)
  test.each<[string, Uint8Array | string, string]>([
    ['that is empty', '', '1:1 file-is-not-empty The file is empty'],
    ['of white space', ' \n\n', '1:1 file-is-not-empty The file is empty'],
    ['of comments', '# to be written\n', '1:1 file-is-not-empty The file holds comments only'],
    [
      'of a text',
      'Minutes of the meeting',
      '1:1 value-has-its-kind Unexpected text in `geneva.yaml`, expected keys such as `session:`, `called:`, `kind:`',
    ],
    [
      'in Latin-1',
      Uint8Array.from([...Buffer.from('session: geneva\nplace: Gen'), 0xe8, ...Buffer.from('ve\n')]),
      '2:11 file-is-utf8 Unexpected byte 27 (E8), expected text in UTF-8',
    ],
    [
      'cut in a character',
      Uint8Array.from([...Buffer.from('place: '), 0xe2, 0x82]),
      '1:8 file-is-utf8 Unexpected byte 8 (E2), expected text in UTF-8',
    ],
    [
      'with half a surrogate pair',
      Uint8Array.from([0x61, 0xed, 0xa0, 0x80]),
      '1:2 file-is-utf8 Unexpected byte 2 (ED), expected text in UTF-8',
    ],
  ])('%s', (_, content, line) => {
    expect(linesOf([...series, fileOf('sessions/geneva.yaml', content)])).toEqual([`sessions/geneva.yaml:${line}`])
  })

  test('series.yaml that is not there is told, and the other files are read', () => {
    expect(rulesOf(complete({ 'geneva.yaml': point.replace('full', 'ful') }).slice(1))).toEqual([
      'series-has-its-file',
      'level-is-known',
    ])
  })
})

test('what the notes say is shown without anything that acts on a terminal', () => {
  const { diagnostics } = linkSeries(
    readFiles(complete({ 'geneva.yaml': `"\\e[31mred\\u202e": x\n"${'long '.repeat(50)}": x\n` })),
  )
  expect(diagnostics.map(({ what }) => what).join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
  expect(Math.max(...diagnostics.map(({ what }) => what.length))).toBeLessThan(120)
})

test('what is without fault can be checked in the same run, and is no value', () => {
  const { value, legible } = linkSeries(
    readFiles(
      complete({
        'geneva.yaml': `${point}${point.replace('agreed', 'raised').replace('id: x', 'id: y').replace('full', 'ful')}`,
      }),
    ),
  )
  expect(value).toBeUndefined()
  expect(legible?.notes.sessions.flatMap(({ statements }) => statements.map(({ id }) => id))).toEqual(['geneva/x'])
})

function linesOf(files: readonly SourceFile[]): readonly string[] {
  return linkSeries(readFiles(files)).diagnostics.map(
    ({ place, rule, what }) => `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${rule} ${what}`,
  )
}

function rulesOf(files: readonly SourceFile[]): readonly string[] {
  return linkSeries(readFiles(files)).diagnostics.map(({ rule }) => rule)
}
