import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'

/**
 * Makes a `test` for what a system program says. Where it is not installed the test is skipped, with a line that says
 * what to install; in CI it fails.
 */
export function testWith(program: string, of: string) {
  const isThere = spawnSync(program, ['--version']).error === undefined
  if (!isThere) console.warn(`Skipped: tests with ${program}. Install ${of} to run them.`)
  return test.skipIf(!isThere && process.env.CI !== 'true')
}

/**
 * Runs a program on a PDF and returns what it prints; throws if the program finds fault. `PDF` in the arguments stands
 * for the file.
 */
export function runOn(pdf: Uint8Array, program: string, ...args: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.pdf')
  writeFileSync(file, pdf)
  return execFileSync(
    program,
    args.map((arg) => (arg === 'PDF' ? file : arg)),
    { encoding: 'utf8' },
  )
}
