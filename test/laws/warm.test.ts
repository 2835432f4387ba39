import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepUnchanged } from '../../src/host/keep-unchanged.ts'
import { keepMemory } from '../../src/model/memory.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type Compiled, pipeline } from '../../src/pipeline.ts'
import { runs } from '../full.ts'
import { goldenCases } from '../golden-cases.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { expectOrigins } from './expect-origins.ts'
import type { NotesPlan, PlannedSession, PlannedStatement } from './notes-plan.ts'
import { statementsOf, writeNotes } from './notes-plan.ts'

/** What a rapporteur does to a statement between two saves. */
const edits = {
  reword: (statement) => ({
    ...statement,
    keys: mapWords(statement.keys, (words) => words.replace('zq', 'once more zq')),
  }),
  hide: (statement) => ({ ...statement, keys: { ...statement.keys, visibility: 'internal' } }),
  restrict: (statement) => ({ ...statement, keys: { ...statement.keys, visibility: 'restricted' } }),
  show: (statement) => ({ ...statement, keys: { ...statement.keys, visibility: 'public' } }),
  omit: (statement) => ({ ...statement, keys: { ...statement.keys, omit: 'said elsewhere' } }),
  move: (statement) => ({
    ...statement,
    keys: { ...statement.keys, ...(statement.list !== 'follow-up' && { theme: ['planning'], topic: undefined }) },
  }),
  untie: ({ keys: { echoes, disputes, resolves, ...keys }, ...statement }) => ({ ...statement, keys }),
  break: (statement) => ({ ...statement, keys: { ...statement.keys, thme: 'aid' } }),
  rename: (statement) => ({ ...statement, id: `${statement.id}-anew` }),
  delete: () => undefined,
} as const satisfies Readonly<Record<string, (statement: PlannedStatement) => PlannedStatement | undefined>>

/** What a rapporteur does to a meeting. */
const meetingEdits = {
  call: (session) => ({ ...session, keys: { ...session.keys, called: 'the meeting that was renamed' } }),
  lose: (session) => ({ ...session, statements: [] }),
  reverse: (session) => ({ ...session, statements: session.statements.toReversed() }),
  break: (session) => ({ ...session, keys: { ...session.keys, dats: '2006' } }),
} as const satisfies Readonly<Record<string, (session: PlannedSession) => PlannedSession>>

const edit = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at: fc.nat({ max: 40 }), how: fc.constantFrom(...Object.values(edits)) }) },
  {
    weight: 1,
    arbitrary: fc.record({ at: fc.nat({ max: 4 }), meeting: fc.constantFrom(...Object.values(meetingEdits)) }),
  },
  { weight: 1, arbitrary: fc.constant('turn the themes round' as const) },
)
type Edit = typeof edit extends fc.Arbitrary<infer Drawn> ? Drawn : never

const step = fc.record({ edit, linesAbove: fc.nat({ max: 2 }), kept: fc.boolean() })

const templates = goldenCases()
  .filter(({ name }) => name.startsWith('the worked example'))
  .map(({ template }) => template)

describe('a draft that lives', { timeout: 600_000 }, () => {
  it('is after any edits, each undone or kept, what a first compilation makes of the same notes', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.array(step, { minLength: 1, maxLength: 6 }), (first, steps) => {
        const kept = keepUnchanged()
        const memory = keepMemory()
        const expectSame = (plan: NotesPlan, lines: number): void => {
          const files = () => writeNotes(plan).map((file) => below(lines, file))
          const warm = compiled(kept(files()), memory)
          expect(said(warm)).toBe(said(compiled(files(), keepMemory())))
          for (const built of warm.built) expectOrigins(built)
        }
        let plan = first
        expectSame(plan, 0)
        for (const { edit, kept, linesAbove } of steps) {
          const edited = editedPlan(plan, edit)
          expectSame(edited, linesAbove)
          if (kept) plan = edited
        }
      }),
      runs(300),
    )
  })
})

function compiled(files: readonly SourceFile[], memory: ReturnType<typeof keepMemory>): Compiled {
  return pipeline(files, templates, { languages: ['en', 'fr'], draft: true }, memory)
}

/** Moves all that stands in the file of a session down, as a line that was written above it does. */
function below(lines: number, file: SourceFile): SourceFile {
  const above = new TextEncoder().encode('# A line of the rapporteur\n'.repeat(lines))
  return file.path.endsWith('series.yaml') ? file : { ...file, bytes: new Uint8Array([...above, ...file.bytes]) }
}

/** All that came of a compilation, as text; maps as lists. */
function said(compiled: Compiled): string {
  return JSON.stringify(compiled, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

function editedPlan(plan: NotesPlan, edit: Edit): NotesPlan {
  if (edit === 'turn the themes round') return { ...plan, themes: plan.themes.toReversed() }
  if ('meeting' in edit) {
    const chosen = plan.sessions[edit.at % plan.sessions.length]
    return {
      ...plan,
      sessions: plan.sessions.map((session) => (session === chosen ? edit.meeting(session) : session)),
    }
  }
  const all = statementsOf(plan)
  const chosen = all[edit.at % Math.max(1, all.length)]
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({
      ...session,
      statements: session.statements.flatMap((statement) =>
        statement === chosen ? (edit.how(statement) ?? []) : [statement],
      ),
    })),
  }
}

function mapWords(keys: PlannedStatement['keys'], change: (words: string) => string): PlannedStatement['keys'] {
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]),
  )
}
