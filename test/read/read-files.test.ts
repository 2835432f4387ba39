import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete, fileOf } from './complete.ts'
import { linesOf, point, rulesOf } from './faults-in.ts'

test('every fault of every file is reported in one run, by file, line and column', () => {
  const notes = {
    'series.yaml': 'report:\n  date: 2008-02-30\n  statsu: organizer\n',
    'oslo.yaml': 'date: 30.10.2007\nkind: conferense\n',
    'geneva.yaml':
      `${point.replace('full', 'ful').replace('integration', 'integraton')}` +
      'dilemmas:\n  - id: X\n    question: who\n',
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

const inUtf16 = '1:1 file-is-utf8 The file is saved in UTF-16, expected text in UTF-8'

describe('a file as a whole', () => {
  const series = complete({}).slice(0, 1)
  test.each<[string, Uint8Array | string, string]>([
    ['that is empty', '', '1:1 file-is-not-empty The file is empty'],
    ['of white space', ' \n\n', '1:1 file-is-not-empty The file is empty'],
    ['of comments', '# to be written\n', '1:1 file-is-not-empty The file holds comments only'],
    [
      'of a text',
      'Minutes of the meeting',
      '1:1 value-has-its-kind Unexpected text in `geneva.yaml`, expected keys such as `called:`, `short:`, `kind:`',
    ],
    [
      'in Latin-1',
      Uint8Array.from([...Buffer.from('called: geneva\nplace: Gen'), 0xe8, ...Buffer.from('ve\n')]),
      '2:11 file-is-utf8 Unexpected byte 26 (E8), expected text in UTF-8',
    ],
    ['in UTF-16', Buffer.from('\ufeffplace: Geneva\n', 'utf16le'), inUtf16],
    ['in UTF-16, big end first', Buffer.from('\ufeffplace: Geneva\n', 'utf16le').swap16(), inUtf16],
    ['in UTF-16 without a byte-order mark', Buffer.from('# 会\nplace: Geneva\n', 'utf16le'), inUtf16],
    ['in UTF-16 without a mark, big end first', Buffer.from('place: Geneva\n', 'utf16le').swap16(), inUtf16],
    [
      'cut in a character',
      Uint8Array.from([...Buffer.from('place: '), 0xe2, 0x82]),
      '1:8 file-is-utf8 Unexpected byte 8 (E2), expected text in UTF-8',
    ],
    [
      'cut in a character that begins like the one which replaces it',
      Uint8Array.from([...Buffer.from('place: '), 0xef, 0xbf]),
      '1:8 file-is-utf8 Unexpected byte 8 (EF), expected text in UTF-8',
    ],
    [
      'with half a surrogate pair',
      Uint8Array.from([0x61, 0xed, 0xa0, 0x80]),
      '1:2 file-is-utf8 Unexpected byte 2 (ED), expected text in UTF-8',
    ],
  ])('%s', (_, content, line) => {
    expect(linesOf([...series, fileOf('sessions/geneva.yaml', content)])).toEqual([`sessions/geneva.yaml:${line}`])
  })

  test.each([
    ['of zero bytes alone', new Uint8Array(8)],
    ['that begins with a zero byte', '\0\nplace: Geneva\n'],
  ])('%s is not taken for UTF-16', (_, content) => {
    expect(rulesOf([...series, fileOf('sessions/geneva.yaml', content)])).toContain('text-is-printable')
  })

  test('a missing series.yaml is reported, and the other files are read', () => {
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
