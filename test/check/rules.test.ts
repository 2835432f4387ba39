import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/check/check-report.ts'
import { checkSeries } from '../../src/check/check-series.ts'
import type { Rule } from '../../src/check/define-rule.ts'
import type { Example } from '../../src/check/example.ts'
import { ruleList, ruleTable } from '../../src/check/rules/index.ts'
import { composeReport } from '../../src/compose/compose-report.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import { locales } from '../../src/locales/index.ts'
import { mergeNotes } from '../../src/merge/merge-notes.ts'
import { redact } from '../../src/merge/redact.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { filesOf } from './files-of.ts'

describe('the table of rules', () => {
  test('names each rule as the rule names itself', () => {
    expect(ruleList.map(({ id }) => id)).toEqual(Object.keys(ruleTable))
  })

  test('says each wish and each reason in a sentence', () => {
    for (const { what, why } of ruleList) for (const sentence of [what, why]) expect(sentence).toMatch(/^[A-Z`“].*\.$/)
  })
})

describe.each(ruleList.filter(hasNotes).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is told of its failing example, and nothing else is', () => {
    expect([...new Set(told(rule.failing).map((diagnostic) => diagnostic.rule))]).toEqual([id])
  })

  test('has nothing to tell of its clean example', () => {
    expect(told(rule.clean)).toEqual([])
  })

  test('says where, and what to do', () => {
    for (const { place, todo, severity } of told(rule.failing)) {
      expect(todo).toBeDefined()
      expect(severity).toBe(rule.severity)
      if (rule.on !== 'template') expect(place).toBeDefined()
    }
  })
})

test.each(ruleList.filter((rule) => !hasNotes(rule)).map(({ id, failing, clean }) => [id, failing, clean]))(
  '%s is told in words where notes cannot show it',
  (_, failing, clean) => {
    expect([failing, clean].map((example) => typeof example)).toEqual(['string', 'string'])
  },
)

function hasNotes({ failing, clean }: Rule): boolean {
  return typeof failing !== 'string' && typeof clean !== 'string'
}

/** Everything that is told of an example on its way through the stages. */
function told(example: Example): readonly Diagnostic[] {
  const { notes, template } = filesOf(typeof example === 'string' ? [] : example)
  const { legible, diagnostics } = linkSeries(readFiles(notes))
  const found = [...diagnostics, ...(legible === undefined ? [] : checkSeries(legible))]
  const [edition] = legible?.editions ?? []
  if (legible === undefined || edition === undefined || found.length > 0) return found
  const evidence = mergeNotes(redact(legible.notes, edition), edition)
  const { value: report, diagnostics: composing } = composeReport(evidence, template, locales.en)
  return [...composing, ...(report === undefined ? [] : checkReport({ evidence, report }))]
}
