import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/model/grouping.ts'
import { sessionOf } from '../../src/model/order.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import { pipeline } from '../../src/pipeline.ts'
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

  it.each(share<Shape>(['a chain of echoes', 'a chain of disputes', 'a chain of dilemmas'], 1))(
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

function compileShape(shape: Shape, statements: number): void {
  const files = [...seriesOfShape(shape, statements, perMeeting)].map(
    ([name, text]): SourceFile => ({ path: `sessions/${name}`, bytes: new TextEncoder().encode(text) }),
  )
  const { built, diagnostics } = pipeline(files, [template], {})
  if (built.length === 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
}

/**
 * Lists what ran more than 2.6 times as often for twice as much, where sorting runs 2.3 times as often and a loop over
 * all pairs 4 times; and what walked long lists more often, where a few walks are enough for any notes.
 */
function quadratic(work: (statements: number) => void): readonly string[] {
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
