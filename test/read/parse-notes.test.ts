import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { parseNotes } from '../../src/read/parse-notes.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from './complete.ts'
import { linesOf, point, rulesOf } from './faults-in.ts'

/** Long because of its table: each fault of YAML with its place and its words. */
describe('a fault in YAML is reported at its place, in plain words, once', () => {
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
      'a colon in the second line of a text',
      point.replace('it is so', 'the question of\n      both sides: who\n      protects'),
      '6:17',
      'yaml-is-readable',
      'Unexpected colon in a text of several lines, expected a text without `: ` in it',
    ],
    [
      'a colon in the third line of a text, after one word',
      point.replace('it is so', 'the question of\n      both\n      sides: who'),
      '7:12',
      'yaml-is-readable',
      'Unexpected colon in a text of several lines, expected a text without `: ` in it',
    ],
    [
      'a colon in the second line of a text after a dash',
      'with:\n  - the question of\n    both sides: who\n',
      '3:15',
      'yaml-is-readable',
      'Unexpected colon in a text of several lines, expected a text without `: ` in it',
    ],
    [
      'a colon in the second line of a text that begins below its key',
      point.replace('it is so', '\n      the question of\n      both sides: who'),
      '7:17',
      'yaml-is-readable',
      'Unexpected colon in a text of several lines, expected a text without `: ` in it',
    ],
    [
      'a first key without its colon',
      point.replace('id: x', 'id x'),
      '2:5',
      'yaml-is-readable',
      'Expected a key, a colon and a space at the start of this line',
    ],
    [
      'a second line that is not indented',
      point.replace('it is so', 'it is so\n    and more\n    says: it'),
      '6:5',
      'yaml-is-readable',
      'Expected a key, a colon and a space at the start of this line',
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
      `${point}---\nplace: x\n`,
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

describe('a no-break space in the place of an ordinary one is named, at its place', () => {
  test.each([
    ['after a colon', point.replace('theme: ', 'theme:\u00a0'), '3:11'],
    ['after the first colon of a file', 'place:\u00a0Geneva\n', '1:7'],
    ['after the last colon of a file', point.replace('that: ', 'that:\u00a0'), '5:10'],
    ['after a colon and an ordinary space', point.replace('theme: ', 'theme: \u00a0'), '3:12'],
    ['after a colon, where the value stands below', point.replace('agreed:', 'agreed:\u00a0'), '1:8'],
    ['after a dash', point.replace('- id', '-\u00a0id'), '2:4'],
    ['after the dash of a text', 'with:\n  -\u00a0Trade\n', '2:4'],
    ['in an indent', point.replace('    level', '  \u00a0 level'), '4:3'],
    ['in the indent of the last line', point.replace('    that', '\u00a0   that'), '5:1'],
    ['in the indent of a text', point.replace('it is so', '>-\n  \u00a0   it is so'), '6:3'],
    ['that is narrow', point.replace('theme: ', 'theme:\u202f'), '3:11'],
    ['that is as wide as a figure', point.replace('theme: ', 'theme:\u2007'), '3:11'],
  ])('%s', (_, text, place) => {
    const code = /\u202f/.test(text) ? 'U+202F' : /\u2007/.test(text) ? 'U+2007' : 'U+00A0'
    const what = `Unexpected no-break space (${code}), expected an ordinary space`
    const line = `sessions/geneva.yaml:${place} yaml-is-readable ${what}`
    expect(linesOf(complete({ 'geneva.yaml': text }))).toEqual([line])
  })

  test.each([
    ['within a text', point.replace('it is', 'see p.\u00a04: it\u00a0is').replace('so', '').replace(': it', ' it')],
    ['at the start of a line of a text', point.replace('it is so', '>-\n      \u00a0note:\u00a0so')],
    ['between quotation marks', point.replace('it is so', '"\u00a0so"')],
    ['after the colon of a text', point.replace('it is so', 'who:\u00a0we')],
  ])('but it is a letter of a text like others %s', (_, text) => {
    expect(linesOf(complete({ 'geneva.yaml': text }))).toEqual([])
  })
})

test.each([
  ['that a dash begins', 'with:\n  - the question of\n    both sides: who\n'],
  ['of a key', point.replace('it is so', 'the question of\n      both sides: who')],
  ['that is not indented', point.replace('it is so', 'it is so\n    and more\n    says: it')],
])('for a text %s, a colon in its second line is never mended by an indent', (_, text) => {
  const [told] = linkSeries(readFiles(complete({ 'geneva.yaml': text }))).diagnostics
  expect(told?.todo).toContain('`>-` after the key')
  expect(told?.todo).not.toMatch(/indent it more|as many spaces/)
})

describe('a key that is not one word is an error', () => {
  test.each([
    ['a number', '1: x\n', 'key-is-known Unexpected key `1`'],
    ['nothing, by its name', 'null: x\n', 'key-is-known Unexpected key `null`'],
    ['a list', '[a]: b\n', 'yaml-is-readable Unexpected key, expected one word before the colon'],
    ['a group of keys', '{a: b}: c\n', 'yaml-is-readable Unexpected key, expected one word before the colon'],
    ['nothing', ': x\n', 'yaml-is-readable Unexpected key, expected one word before the colon'],
  ])('%s', (_, text, what) => {
    expect(linesOf(complete({ 'geneva.yaml': text }))).toEqual([`sessions/geneva.yaml:1:1 ${what}`])
  })
})

test('letters and their accents are composed, keys too, and places count the characters of the file', () => {
  const faults: string[] = []
  const decomposed = 'e\u0301te\u0301: "Gene\u0300ve" # so\n\u212b: |\n  Wegger Stro\u0308mmen\n'
  const written = parseNotes('notes.yaml', decomposed, (_, what) => void faults.push(what))
  expect([written, faults]).toMatchObject([
    {
      kind: 'map',
      entries: [
        { key: '\u00e9t\u00e9', value: { words: 'Gen\u00e8ve', place: { column: 8, endColumn: 17 } } },
        { key: '\u00c5', value: { words: 'Wegger Str\u00f6mmen\n' } },
      ],
    },
    [],
  ])
})

test('a key that stands twice, its accents composed once and once not, stands twice', () => {
  const twice = 'caf\u00e9: x\ncafe\u0301: x\n'
  expect(rulesOf(complete({ 'geneva.yaml': twice }))).toContain('key-stands-once')
})

describe('a trick is one message', () => {
  test('an alias bomb is reported once for each line', () => {
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

  test('brackets without end are reported once', () => {
    expect(rulesOf(complete({ 'geneva.yaml': `with: ${'['.repeat(20_000)}` }))).toEqual(['nesting-is-shallow'])
  })
})
