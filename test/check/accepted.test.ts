import { describe, expect, test } from 'vitest'
import { withoutAccepted } from '../../src/check/accepted.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import type { Series } from '../../src/model/notes.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'
import { foundIn } from './found-in.ts'

const accept = (indent: string) => `${indent}accept:\n${indent}  stands-alone: looked at\n`
const points = (more: string) =>
  `raised:\n  - id: x\n    theme: integration\n    that: peace is so\n${more}` +
  '  - id: y\n    theme: integration\n    that: peace is better\n'
const [first, second] = [3, 8]

describe('a warning that is accepted', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['of the statement', { 'geneva.yaml': points(accept('    ')) }, ['on y', 'elsewhere', 'on series.yaml', 'nowhere']],
    ['of the session', { 'geneva.yaml': points('') + accept('') }, ['elsewhere']],
    ['of the series', { 'geneva.yaml': points(''), 'series.yaml': accept('') }, []],
    ['nowhere', { 'geneva.yaml': points('') }, ['on x', 'on y', 'elsewhere', 'on series.yaml', 'nowhere', 'names x']],
  ])('is taken away: %s', (_, notes, left) => {
    const series = seriesOf({ ...notes, 'oslo.yaml': '' })
    const told = [
      at('on x', 'sessions/geneva.yaml', first),
      at('on y', 'sessions/geneva.yaml', second),
      at('elsewhere', 'sessions/oslo.yaml', first),
      at('on series.yaml', 'sessions/series.yaml', first),
      diagnosticOf('stands-alone', 'nowhere'),
      diagnosticOf('stands-alone', 'names x', { place: placeIn('sessions/oslo.yaml', 1), statements: ['geneva/x'] }),
    ]
    const expected = left.includes('elsewhere') && left.length === 1 ? [...left, 'names x'] : left
    expect(withoutAccepted(told, series).map(({ what }) => what)).toEqual(expected)
  })

  test('is of the rule that is named, and is no error', () => {
    const series = seriesOf({ 'geneva.yaml': points(accept('    ')) })
    const other = diagnosticOf('chain-is-tied', 'other', { place: placeIn('sessions/geneva.yaml', first) })
    const error: Diagnostic = { ...at('error', 'sessions/geneva.yaml', first), severity: 'error' }
    expect(withoutAccepted([other, error], series)).toEqual([other, error])
    const info: Diagnostic = { ...at('info', 'sessions/geneva.yaml', first), severity: 'info' }
    expect(withoutAccepted([info], series)).toEqual([])
  })

  test('may be related to the statement by its name', () => {
    const series = seriesOf({ 'geneva.yaml': points(accept('    ')) })
    const related = (what: string) => [{ what, place: placeIn('sessions/geneva.yaml', first) }]
    const named = diagnosticOf('stands-alone', 'named', { related: related('`geneva/x`') })
    const unnamed = diagnosticOf('stands-alone', 'unnamed', { related: related('here') })
    expect(withoutAccepted([named, unnamed], series)).toEqual([unnamed])
  })
})

describe('an acceptance that answers nothing', () => {
  const series = seriesOf({ 'geneva.yaml': points(accept('    ')) + accept('') })

  test('is told at its place, each one', () => {
    expect(withoutAccepted([], series).map(({ rule, place }) => [rule, place?.line])).toEqual([
      ['acceptance-answers', 6],
      ['acceptance-answers', 11],
    ])
  })

  test('is not told where one warning is answered twice, nor beside an error', () => {
    expect(withoutAccepted([at('on x', 'sessions/geneva.yaml', first)], series)).toEqual([])
    const error = diagnosticOf('ties-agree', 'error')
    expect(withoutAccepted([error], series)).toEqual([error])
  })

  test('is not looked for where no notes could be read', () => {
    const error = diagnosticOf('series-has-its-file', 'error')
    expect(withoutAccepted([error], undefined)).toEqual([error])
  })
})

describe('what is accepted', () => {
  const what = (rule: string, geneva: (lines: string) => string) =>
    foundIn({ 'geneva.yaml': geneva(`accept: {${rule}: looked at}\n`) }).map((found) => [found.rule, found.todo])
  test.each([(lines: string) => lines, (lines: string) => points(`    ${lines}`)])('is a warning: %o', (geneva) => {
    const rule = 'acceptance-is-of-a-warning'
    expect(what('stands-alone', geneva)).toEqual([])
    expect(what('name-has-its-article', geneva)).toEqual([])
    expect(what('ties-agree', geneva)).toEqual([[rule, 'Take the line away, and mend what it is about.']])
    expect(what('acceptance-answers', geneva)).toEqual([[rule, 'Take the line away, and mend what it is about.']])
    expect(what('echo-same-subjekt', geneva)).toEqual([[rule, 'Did you mean `echo-same-subject`?']])
    expect(what('everything', geneva)[0]?.[1]).toMatch(/^Write the name/)
  })
})

function seriesOf(notes: Readonly<Record<string, string>>): Series {
  const { value, diagnostics } = linkSeries(readFiles(complete(notes)))
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}

function at(what: string, file: string, line: number): Diagnostic {
  return diagnosticOf('stands-alone', what, { place: placeIn(file, line) })
}

function placeIn(file: string, line: number) {
  return { file, line, column: 5, endLine: line, endColumn: 9 }
}
