import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program to run, as a whole process. */
export interface Command {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  /** The folder to run it in. */
  readonly folder: string
}

/** One run: milliseconds, and megabytes at the peak where GNU time is there to tell. */
export interface Run {
  readonly time: number
  readonly memory: number | undefined
}

/** The runs of two programs that took turns. */
export interface Pair {
  readonly ours: readonly Run[]
  readonly theirs: readonly Run[]
}

const gnuTime = '/usr/bin/time'
const hasGnuTime = spawnSync(gnuTime, ['--version']).error === undefined

/**
 * Runs two programs by turns, after one run of each that does not count, so that what else the machine does weighs on
 * both alike.
 */
export function takeTurns(ours: Command, theirs: Command, times: number): Pair {
  for (const command of [ours, theirs]) runOnce(command)
  const pairs = Array.from({ length: times }, () => [runOnce(ours), runOnce(theirs)] as const)
  return { ours: pairs.map(([run]) => run), theirs: pairs.map(([, run]) => run) }
}

/** Finds the middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Runs a program once, as a whole process; throws if it fails. */
export function runOnce({ name, program, args, folder }: Command): Run {
  const noted = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(noted, 'memory')
  const [command, all] = hasGnuTime ? [gnuTime, ['-f', '%M', '-o', file, program, ...args]] : [program, args]
  const begun = performance.now()
  const { status, stderr, error } = spawnSync(command, all, { cwd: folder, encoding: 'utf8' })
  const time = performance.now() - begun
  if (status !== 0) throw new Error(`Cannot measure ${name}: ${error?.message ?? stderr.slice(-400)}`)
  const memory = hasGnuTime ? Number(readFileSync(file, 'utf8').trim()) / 1024 : undefined
  rmSync(noted, { recursive: true })
  return { time, memory }
}
