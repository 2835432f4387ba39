import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { formatSarif } from '../../src/diagnostics/format-sarif.ts'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import { manual } from '../../src/pipeline.ts'

const place = { file: 'sessions/new york.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 }

const faults = [
  diagnosticOf('theme-is-known', 'Unexpected theme', {
    todo: 'Did you mean `integration`?',
    place,
    related: [{ what: 'the themes', place: { ...place, line: 7, endLine: 7 } }],
  }),
  diagnosticOf('template-is-known', 'There is no template `x`'),
]

test.each([0, 1, 2])('SARIF of %i faults is valid against the schema of OASIS', (number) => {
  // What the schema uses of draft 04, which it is of, is the same in draft 07.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'))
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)
  validate(JSON.parse(formatSarif(faults.slice(0, number), (path) => path, manual)))
  expect(validate.errors).toBe(null)
})

test('SARIF tells level, place and words of a fault, and what its rule asks for', () => {
  const { version, runs } = JSON.parse(formatSarif(faults, (path) => `seminars/${path}`, manual))
  expect(version).toBe('2.1.0')
  const [{ tool, results }] = runs
  expect(tool.driver.rules.map(({ id }: { id: string }) => id).sort()).toEqual(['template-is-known', 'theme-is-known'])
  expect(results[0]).toMatchObject({
    ruleId: 'theme-is-known',
    level: 'error',
    message: { text: 'Unexpected theme. Did you mean `integration`?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'seminars/sessions/new%20york.yaml' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ],
    relatedLocations: [{ message: { text: 'the themes' } }],
  })
  expect(results[1]).not.toHaveProperty('locations')
})
