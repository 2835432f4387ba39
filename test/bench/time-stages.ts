import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Run, runOnce } from './measure.ts'
import { type Shape, seriesOfShape, shapeNames } from './shapes.ts'

/** `report check` of a series of one shape, at each of the sizes. */
export interface Grown {
  readonly shape: Shape
  readonly runs: readonly Run[]
  /** To which power of the size the time grew over the last doubling: 1 is straight, 2 a square. */
  readonly exponent: number
}

/** Times `report check` of every shape of series, at so many statements, and at twice and four times as many. */
export function* timeStages(root: string, statements: number, times: number): Generator<Grown> {
  for (const shape of shapeNames) {
    const runs = [1, 2, 4].map((factor) => timeCheck(root, shape, factor * statements, times))
    const [, before, last] = runs.map(({ time }) => time)
    yield { shape, runs, exponent: Math.log2((last ?? 0) / (before ?? 1)) }
  }
}

function timeCheck(root: string, shape: Shape, statements: number, times: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  mkdirSync(join(folder, 'sessions'))
  for (const [name, text] of seriesOfShape(shape, statements)) writeFileSync(join(folder, 'sessions', name), text)
  const args = [join(root, 'bin/report.js'), 'check', '--quiet']
  const runs = Array.from({ length: times }, () => runOnce({ name: shape, program: process.execPath, args, folder }))
  rmSync(folder, { recursive: true })
  return { time: median(runs.map(({ time }) => time)), memory: runs[0]?.memory }
}
