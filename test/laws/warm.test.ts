import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepUnchanged } from '../../src/host/keep-unchanged.ts'
import { keepMemory } from '../../src/model/memory.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import type { Staged } from './compile.ts'
import { compileAll } from './compile.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { writeNotes } from './notes-plan.ts'

/** What a rapporteur does to a statement between two saves. */
const edits = {
  reword: (statement) => ({
    ...statement,
    keys: mapWords(statement.keys, (words) => words.replace('zq', 'once more zq')),
  }),
  hide: (statement) => ({ ...statement, keys: { ...statement.keys, visibility: 'internal' } }),
  show: (statement) => ({ ...statement, keys: { ...statement.keys, visibility: 'public' } }),
  omit: (statement) => ({ ...statement, keys: { ...statement.keys, omit: 'said elsewhere' } }),
  move: (statement) => ({
    ...statement,
    keys: { ...statement.keys, ...(statement.list !== 'follow-up' && { theme: ['planning'], topic: undefined }) },
  }),
  break: (statement) => ({ ...statement, keys: { ...statement.keys, thme: 'aid' } }),
  rename: (statement) => ({ ...statement, id: `${statement.id}-anew` }),
  delete: () => undefined,
} as const satisfies Readonly<Record<string, (statement: PlannedStatement) => PlannedStatement | undefined>>

const edit = fc.record({ at: fc.nat({ max: 40 }), how: fc.constantFrom(...Object.values(edits)) })

describe('a draft that lives', { timeout: 600_000 }, () => {
  it('is after any edits, each undone or kept, what a first compilation makes of the same notes', () => {
    fc.assert(
      fc.property(
        arbitraryNotes,
        fc.array(fc.record({ edit, kept: fc.boolean() }), { minLength: 1, maxLength: 6 }),
        (first, steps) => {
          const kept = keepUnchanged()
          const memory = keepMemory()
          const warm = (notes: NotesPlan) => compileAll(kept(writeNotes(notes)), memory)
          let plan = first
          expect(said(warm(plan))).toBe(said(cold(writeNotes(plan))))
          for (const {
            edit: { at, how },
            kept,
          } of steps) {
            const edited = editedPlan(plan, at, how)
            expect(said(warm(edited))).toBe(said(cold(writeNotes(edited))))
            if (kept) plan = edited
          }
        },
      ),
      runs(300),
    )
  })
})

/** Everything is read anew, and so nothing that the stages are given was ever seen before. */
function cold(files: readonly SourceFile[]): Staged {
  return compileAll(files, keepMemory())
}

/** All that came of a compilation, as text; maps as lists. */
function said(compiled: Staged): string {
  return JSON.stringify(compiled, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

function editedPlan(
  plan: NotesPlan,
  at: number,
  how: (statement: PlannedStatement) => PlannedStatement | undefined,
): NotesPlan {
  const all = plan.sessions.flatMap(({ statements }) => statements)
  const chosen = all[at % Math.max(1, all.length)]
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({
      ...session,
      statements: session.statements.flatMap((statement) =>
        statement === chosen ? (how(statement) ?? []) : [statement],
      ),
    })),
  }
}

function mapWords(keys: PlannedStatement['keys'], change: (words: string) => string): PlannedStatement['keys'] {
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]),
  )
}
