import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSeries } from '../../src/check/check.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { patternsByLanguage } from '../../src/pipeline.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { runs } from '../full.ts'
import { complete, fileOf } from './complete.ts'

/** Pieces that YAML gives a meaning, and that notes are made of. */
const pieces = [
  '- ',
  ': ',
  ' #',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '>-\n',
  '|',
  '&a ',
  '*a',
  '!',
  '? ',
  '---\n',
  '...',
  '%YAML',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  'id: ',
  'theme: ',
  'that: ',
  'agreed:',
  '\r\n',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\\u',
  'geneva/x',
  '2007-02-30',
]

const worked = readdirSync('sessions').map((name) => ({
  path: `sessions/${name}`,
  bytes: readFileSync(`sessions/${name}`),
}))

describe('whatever the bytes, notes are read or their faults reported, and nothing is thrown', {
  timeout: 600_000,
}, () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isSeries) =>
        answers([...complete({ 'oslo.yaml': '' }), fileOf(`sessions/${isSeries ? 'series' : 'geneva'}.yaml`, bytes)]),
      ),
      runs(1000),
    )
  })

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => answers(complete({ 'geneva.yaml': text }))),
      runs(1000),
    )
  })

  test('any mixture of what YAML gives a meaning', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, 'word'), { maxLength: 60 }), (some) =>
        answers(complete({ 'geneva.yaml': some.join('') })),
      ),
      runs(1000),
    )
  })

  test('the worked example with anything changed', () => {
    const change = fc.record({
      file: fc.nat(worked.length - 1),
      from: fc.nat(9_000),
      length: fc.nat(40),
      by: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
        answers(changes.reduce(changed, worked)),
      ),
      runs(1000),
    )
  })
})

interface Change {
  readonly file: number
  readonly from: number
  readonly length: number
  readonly by: string
}

function changed(files: readonly SourceFile[], { file, from, length, by }: Change): readonly SourceFile[] {
  return files.map(({ path, bytes }, index) => {
    const text = Buffer.from(bytes).toString()
    const start = from % text.length
    return index === file ? fileOf(path, text.slice(0, start) + by + text.slice(start + length)) : { path, bytes }
  })
}

/** Reads and checks, and holds what comes back against what is promised of it. */
function answers(files: readonly SourceFile[]): void {
  const { value, legible, diagnostics } = linkSeries(readFiles(files))
  const found = [...diagnostics, ...(legible === undefined ? [] : checkSeries(legible, patternsByLanguage))]
  expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
  for (const { what, todo, place } of found) {
    // Advice may show an example of several lines.
    expect(what + (todo ?? '').replaceAll('\n', ' ')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    )
    if (place === undefined) continue
    expect(place.line).toBeGreaterThan(0)
    expect(place.column).toBeGreaterThan(0)
    expect(place.endLine > place.line || (place.endLine === place.line && place.endColumn >= place.column)).toBe(true)
  }
}
