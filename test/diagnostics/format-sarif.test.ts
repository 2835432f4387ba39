import { expect, test } from 'vitest'
import { formatSarif } from '../../src/diagnostics/format-sarif.ts'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import { manual } from '../../src/pipeline.ts'

const place = { file: 'sessions/new york.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 }

test('SARIF tells level, place and words of a fault, and what its rule asks for', () => {
  const faults = [
    diagnosticOf('theme-is-known', 'Unexpected theme', {
      todo: 'Did you mean `integration`?',
      place,
      related: [{ what: 'the themes', place: { ...place, line: 7, endLine: 7 } }],
    }),
    diagnosticOf('template-is-known', 'There is no template `x`'),
  ]
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
