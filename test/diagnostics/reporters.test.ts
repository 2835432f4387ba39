import { describe, expect, test } from 'vitest'
import { formatGithub } from '../../src/diagnostics/format-github.ts'
import { formatJson } from '../../src/diagnostics/format-json.ts'
import { countOf, inOrder } from '../../src/diagnostics/order-and-count.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

describe('for GitHub', () => {
  test('a diagnostic is one command, in which nothing of the notes can end the command or begin another', () => {
    const text = github([{ ...found('a,b:c.yaml', 3, 5), what: '100%\n::error::forged', todo: 'Say so.' }])
    const place = 'file=seminars/a%2Cb%3Ac.yaml,line=3,endLine=3,col=5,endColumn=7'
    expect(text).toBe(`::error ${place},title=theme-is-known::100%25<U+000A>::error::forged%0ASay so.\n`)
  })

  test('a hint of several lines keeps them, each without what could act', () => {
    const { place: _place, ...nowhere } = found('a.yaml', 3, 5)
    expect(github([{ ...nowhere, todo: 'One of:\n`full`: 100%\n::error::forged\u001b' }])).toBe(
      '::error title=theme-is-known::Unexpected%0AOne of:%0A`full`: 100%25%0A::error::forged<U+001B>\n',
    )
  })

  test('a fault of several lines has no columns, and one without a place has no file', () => {
    const { place: _place, ...nowhere } = found('a.yaml', 3, 5)
    expect(github([{ ...nowhere, severity: 'info' }])).toBe('::notice title=theme-is-known::Unexpected\n')
    const long = { ...nowhere, place: { file: 'a.yaml', line: 3, column: 5, endLine: 4, endColumn: 1 } }
    expect(github([{ ...long, severity: 'warning' }])).toBe(
      '::warning file=seminars/a.yaml,line=3,endLine=4,title=theme-is-known::Unexpected\n',
    )
  })
})

describe('for a program', () => {
  test('JSON holds everything, and nothing that acts on a terminal', () => {
    const what = '\u001b\u007f\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff\ufffe\uffff'
    const text = formatJson([{ ...found('a.yaml', 1, 1), what }])
    expect(text).toMatch(/^[\n\x20-\x7e]*$/)
    expect(JSON.parse(text)).toEqual({ diagnostics: [{ ...found('a.yaml', 1, 1), what }] })
  })

  test('JSON of a build names its artifacts', () => {
    expect(JSON.parse(formatJson([], ['out/a/report.en.pdf']))).toEqual({
      artifacts: ['out/a/report.en.pdf'],
      diagnostics: [],
    })
  })
})

describe('the order of diagnostics', () => {
  test('is that of the places; what has none stands first; what is said twice is said once', () => {
    const { place: _place, ...nowhere } = found('a.yaml', 1, 1)
    const twice = found('a.yaml', 9, 2)
    const ordered = inOrder([
      nowhere,
      found('b.yaml', 1, 1),
      found('a.yaml', 10, 1),
      twice,
      found('a.yaml', 9, 1),
      twice,
    ])
    const places = ordered.map(({ place }) => place && `${place.file}:${place.line}:${place.column}`)
    expect(places).toEqual([undefined, 'a.yaml:9:1', 'a.yaml:9:2', 'a.yaml:10:1', 'b.yaml:1:1'])
  })
})

function github(diagnostics: readonly Diagnostic[]): string {
  return formatGithub(diagnostics, (path) => `seminars/${path}`)
}

test('a count is read aloud', () => {
  const of = (...severities: readonly Diagnostic['severity'][]) =>
    countOf(severities.map((severity) => ({ ...found('a', 1, 1), severity })))
  expect(of('error', 'warning', 'error')).toBe('2 errors and 1 warning')
  expect(of('info', 'error', 'warning', 'warning')).toBe('1 error, 2 warnings and 1 remark')
  expect(of('warning')).toBe('1 warning')
})

function found(file: string, line: number, column: number): Diagnostic {
  return {
    rule: 'theme-is-known',
    severity: 'error',
    what: 'Unexpected',
    place: { file, line, column, endLine: line, endColumn: column + 2 },
    related: [],
  }
}
