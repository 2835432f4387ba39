import { describe, expect, test } from 'vitest'
import type { Example } from '../../src/check/example.ts'
import type { ManualEntry } from '../../src/check/manual.ts'
import { manual } from '../../src/check/manual.ts'
import { reportedByCheck } from '../../src/check/reported/by-check.ts'
import { reportedByComposeAndRender } from '../../src/check/reported/by-compose-and-render.ts'
import { reportedByHost } from '../../src/check/reported/by-host.ts'
import { reportedByLinkSeries } from '../../src/check/reported/by-link-series.ts'
import { reportedByLinkStatements } from '../../src/check/reported/by-link-statements.ts'
import { reportedByReadFields } from '../../src/check/reported/by-read-fields.ts'
import { reportedByReadYaml } from '../../src/check/reported/by-read-yaml.ts'
import { checkingRules } from '../../src/check/rules/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { RuleId } from '../../src/model/rules.ts'
import { ruleIds, severities } from '../../src/model/rules.ts'
import { pipeline } from '../../src/pipeline.ts'
import { filesOf } from './files-of.ts'
import { provocations } from './provocations.ts'

describe('the manual of the rules', () => {
  test('has each rule once, in the order of the list of rules', () => {
    expect(manual.map(({ id, severity }) => [id, severity])).toEqual(Object.entries(severities))
    const tables = [
      reportedByHost,
      reportedByReadYaml,
      reportedByReadFields,
      reportedByLinkSeries,
      reportedByLinkStatements,
      reportedByComposeAndRender,
      reportedByCheck,
      checkingRules,
    ]
    expect(tables.flatMap((table) => Object.keys(table)).sort()).toEqual([...ruleIds].sort())
  })

  test('says each wish and each reason in a sentence', () => {
    for (const { what, why } of manual) for (const sentence of [what, why]) expect(sentence).toMatch(/^[A-Z`“].*\.$/)
  })

  test('says in words what notes cannot show, and only that', () => {
    const inWords = manual.filter(({ failing }) => typeof failing === 'string')
    expect(inWords.filter(({ clean }) => typeof clean !== 'string').map(({ id }) => id)).toEqual([])
    expect(inWords.map(({ id }) => id).sort()).toEqual(Object.keys(provocations).sort())
  })
})

describe.each(manual.filter(hasNotes).map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('is reported of its failing example, and nothing else is', () => {
    expect(idsOf(reportedOf(entry.failing))).toEqual([id])
  })

  test('is not reported of its clean example, nor is anything else', () => {
    expect(reportedOf(entry.clean)).toEqual([])
  })

  test('says where, and what to do', () => {
    for (const { place, todo, severity } of reportedOf(entry.failing)) {
      expect(todo).toBeDefined()
      expect(severity).toBe(entry.severity)
      if (id !== 'blank-is-filled') expect(place).toBeDefined()
    }
  })
})

test.each(Object.entries(provocations))('%s is reported, though notes cannot show it', async (id, provoke) => {
  const diagnostics = await provoke()
  expect(idsOf(diagnostics)).toEqual([id])
  for (const { todo } of diagnostics) expect(todo).toMatch(/\S/)
})

function hasNotes({ failing }: ManualEntry): boolean {
  return typeof failing !== 'string'
}

function reportedOf(example: Example): readonly Diagnostic[] {
  const { notes, template } = filesOf(typeof example === 'string' ? [] : example)
  return pipeline(notes, [template], {}).diagnostics
}

function idsOf(diagnostics: readonly Diagnostic[]): readonly RuleId[] {
  return [...new Set(diagnostics.map(({ rule }) => rule))]
}
