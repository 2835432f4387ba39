import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/changes/changes-between.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import { groupBy } from '../../src/model/grouping.ts'
import type { Notes } from '../../src/model/notes.ts'
import { sessionOf } from '../../src/model/order.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import type { Statement } from '../../src/model/statement.ts'
import { pipeline } from '../../src/pipeline.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { type Shape, seriesOfShape, shapeNames } from '../bench/shapes.ts'
import { share } from '../full.ts'
import { countSteps } from './count-steps.ts'

/** Small, for what is counted is the same at any size, and runs unoptimized. */
const size = 120
const perMeeting = 10

describe('the cost of a report', { timeout: 600_000 }, () => {
  const few: readonly Shape[] = ['one meeting', 'a chain of echoes', 'a chain of disputes', 'the same dilemma']
  it.each(share([...few, ...shapeNames.filter((shape) => !few.includes(shape))], few.length))(
    'grows with the notes and not with their square: %s',
    (shape) => {
      expect(quadratic((statements) => compileShape(shape, statements))).toEqual([])
    },
  )

  it.each(['reworded', 'renamed'])('so does that of telling what changed, where all statements were %s', (how) => {
    const statesOf = (statements: number) => {
      const before = notesOf('the same words', statements)
      return { before, after: how === 'renamed' ? renamed(before) : notesOf('a chain of echoes', statements) }
    }
    const states = new Map([size, 2 * size].map((statements) => [statements, statesOf(statements)]))
    const told = (statements: number) => changesBetween(states.get(statements) ?? statesOf(statements))
    expect(told(size).statements.length).toBe(size)
    expect(quadratic(told)).toEqual([])
  })

  it('would be found to grow with the square where a function runs for each pair', () => {
    const all = (count: number) => Array.from({ length: count }, (_, index) => `s/${index}` as const)
    const work = (count: number) => all(count).forEach(() => all(count).forEach(sessionOf))
    expect(quadratic(work)).toEqual([expect.stringContaining('src/model/order.ts, in sessionOf')])
  })

  it('would be found to grow with the square where a long list is walked again and again', () => {
    const work = (count: number) => {
      const all = Array.from({ length: count }, (_, index) => index)
      for (const one of all) groupBy(all, (other) => other === one)
    }
    expect(quadratic(work).join('\n')).toContain('src/model/grouping.ts')
  })

  it.each(share<Shape>(['a chain of echoes', 'a chain of disputes', 'a chain of dilemmas'], 0))(
    'fits on the stack, however long: %s',
    (shape) => {
      expect(() => compileShape(shape, 20_000)).not.toThrow()
    },
  )
})

const template: Template = {
  name: 'final-report',
  path: 'templates/final-report/report.md',
  bytes: readFileSync(new URL('../../templates/final-report/report.md', import.meta.url)),
}

function filesOf(shape: Shape, statements: number): readonly SourceFile[] {
  return [...seriesOfShape(shape, statements, perMeeting)].map(([name, text]) => ({
    path: `sessions/${name}`,
    bytes: new TextEncoder().encode(text),
  }))
}

function notesOf(shape: Shape, statements: number): Notes {
  const { value } = linkSeries(readFiles(filesOf(shape, statements)))
  if (value === undefined) throw new Error(`${shape} has faults`)
  return value.notes
}

/** The same notes, in which every statement has another id. */
function renamed(notes: Notes): Notes {
  const sessions = notes.sessions.map((session) => ({
    ...session,
    statements: session.statements.map((statement): Statement => ({ ...statement, id: `${statement.id}x` })),
  }))
  return { ...notes, sessions }
}

function compileShape(shape: Shape, statements: number): void {
  const { built, diagnostics } = pipeline(filesOf(shape, statements), [template], {})
  if (built.length === 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
}

/**
 * Lists what ran more than 2.6 times as often for twice as much, where sorting runs 2.3 times as often and a loop over
 * all pairs 4 times; and what walked long lists more often, where a few walks are enough for any notes.
 */
function quadratic(work: (statements: number) => unknown): readonly string[] {
  const [once, twice] = [countSteps(size / 2, () => work(size)), countSteps(size / 2, () => work(2 * size))]
  return [...grown(once.runs, twice.runs, 2.6, 3 * size), ...grown(once.walks, twice.walks, 1.5, size / 2)]
}

/** Those counts that grew more than so many times, and beyond what may come of a few more meetings. */
function grown(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  times: number,
  least: number,
): readonly string[] {
  return [...after].flatMap(([name, count]) => {
    const first = before.get(name) ?? 0
    return count > least && count > times * first ? [`${name}: ${first} → ${count}`] : []
  })
}
