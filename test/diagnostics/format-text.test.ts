import { describe, expect, test } from 'vitest'
import { formatText } from '../../src/diagnostics/format-text.ts'
import { paintFor } from '../../src/diagnostics/terminal-text.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { SourceFile } from '../../src/model/source-file.ts'

describe('a diagnostic for a person', () => {
  test('says where, what and what to do, and shows the line', () => {
    const files = [file('sessions/geneva.yaml', 'agreed:\n  - id: tool-not-goal\n    theme: integraton\n')]
    const diagnostic: Diagnostic = {
      rule: 'theme-is-known',
      severity: 'error',
      what: 'Unexpected theme `integraton`, expected one of the series’ themes',
      todo: 'Did you mean `integration`?',
      place: { file: 'sessions/geneva.yaml', line: 3, column: 12, endLine: 3, endColumn: 22 },
      related: [
        {
          what: 'the themes are listed here',
          place: { file: 'sessions/series.yaml', line: 9, column: 1, endLine: 9, endColumn: 8 },
        },
      ],
    }
    const [head, ...rest] = formatText([diagnostic], files, paintFor(false)).split('\n')
    expect(head).toBe(`sessions/geneva.yaml:3:12 error: ${diagnostic.what}  theme-is-known`)
    expect(rest.join('\n')).toBe(`  2 |   - id: tool-not-goal
  3 |     theme: integraton
    |            ^^^^^^^^^^
  hint: Did you mean \`integration\`?
  see: sessions/series.yaml:9:1 the themes are listed here

`)
  })

  test('sets a hint of several lines below its first, and lets none of them act on the terminal', () => {
    const [, ...rest] = formatText([{ ...fault, todo: 'One of:\n`full`: all agreed\n\u001b`most`' }], [], plain).split(
      '\n',
    )
    expect(rest).toEqual(['  hint: One of:', '        `full`: all agreed', '        <U+001B>`most`', '', ''])
  })

  test('shows no line where there is no place, no file, or no such line', () => {
    expect(framed({ ...fault, place: undefined }, '')).toEqual([])
    expect(framed(at(7, 1, 7, 2), 'one line')).toEqual([])
  })

  test('puts carets under wide characters, after tabs, and none under combining marks', () => {
    expect(framed(at(1, 4, 1, 6), '維和：行動')).toEqual(['  1 | 維和：行動', '    |       ^^^^'])
    expect(framed(at(1, 2, 1, 5), '\tabc')).toEqual(['  1 |  abc', '    |  ^^^'])
    expect(framed(at(1, 1, 1, 3), 'e\u0301t')).toEqual(['  1 | e\u0301t', '    | ^'])
  })

  test('marks a fault of several lines to the end of its first, and one of no length with one caret', () => {
    expect(framed(at(1, 3, 4, 2), 'a: >-\n  b\n  c\n  d')).toEqual(['  1 | a: >-', '    |   ^^^'])
    expect(framed(at(1, 5, 1, 5), 'abcd')).toEqual(['  1 | abcd', '    |     ^'])
  })

  test('shows of a long line what is around the fault', () => {
    const [line = '', carets = ''] = framed(at(1, 501, 1, 506), `${'x'.repeat(500)}fault${'y'.repeat(500)}`)
    expect(line.length).toBeLessThan(120)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('fault')
  })

  test('lets nothing from the notes act on the terminal', () => {
    const evil = '\u001b[2J\u202e\u009b\ud800\u2028\uffff'
    const text = formatText([{ ...at(1, 1, 1, 2), what: evil, todo: evil }], [file('a.yaml', evil)], paintFor(false))
    expect(text).not.toMatch(/[\u001b\u009b\u202e\ud800\u2028\uffff]/)
    expect(text).toContain('<U+001B>[2J<U+202E><U+009B>')
  })

  test('is coloured only where that is allowed', () => {
    expect(formatText([fault], [], paintFor(true))).toContain('\u001b[31merror:\u001b[0m')
  })
})

const plain = paintFor(false)

const fault: Diagnostic = { rule: 'text-is-printable', severity: 'error', what: 'x', related: [] }

function at(line: number, column: number, endLine: number, endColumn: number): Diagnostic {
  return { ...fault, place: { file: 'a.yaml', line, column, endLine, endColumn } }
}

function framed(
  diagnostic: Omit<Diagnostic, 'place'> & { place?: Diagnostic['place'] | undefined },
  text: string,
): readonly string[] {
  const { place, ...rest } = diagnostic
  return formatText([place ? { ...rest, place } : rest], [file('a.yaml', text)], paintFor(false))
    .trimEnd()
    .split('\n')
    .slice(1)
}

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
