import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
