import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../src/model/rules.ts'
import type { Fields } from '../../src/read/define-field.ts'
import { notesFields } from '../../src/read/fields.ts'
import { parseNotes } from '../../src/read/parse-notes.ts'

const groups: readonly (readonly [string, Fields])[] = Object.entries(notesFields)
const keys = groups.flatMap(([where, fields]) =>
  Object.entries(fields).map(([key, field]) => [where, key, field] as const),
)

/** An example of a key that holds keys shows the first of them. */
const unfinished: readonly RuleId[] = ['required-is-given', 'dilemma-has-two-horns']

describe.each(keys)('%s: `%s`', (_, key, field) => {
  test('is explained in a sentence', () => {
    expect(field.doc).toMatch(/^[A-Z`/“][^\n]*\.$/)
  })

  test('takes its own example', () => {
    const told: string[] = []
    const report = (rule: RuleId, what: string): void => {
      if (!unfinished.includes(rule)) told.push(`${rule}: ${what}`)
    }
    const indented = /^[-…]|^\w+: /.test(field.example) ? `\n  ${field.example}` : ` ${field.example}`
    const written = parseNotes('example.yaml', `key: >-\n  x\n${key}:${indented}\n`, report)
    const value = written?.kind === 'map' ? written.entries[1]?.value : undefined
    if (value === undefined) throw new Error('Expected an example that YAML can read')
    field.shape.read(value, { key, report })
    expect(told).toEqual([])
  })
})
