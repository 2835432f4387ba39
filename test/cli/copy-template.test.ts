import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { report } from './program.ts'

test('report new --template copies a template to be edited, and never over another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    expect(await report(['new', '--template', 'final-report'], folder)).toMatchObject({ code: 0 })
    const copy = join(folder, 'templates/final-report/report.md')
    const original = join(import.meta.dirname, '../../templates/final-report/report.md')
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(original, 'utf8'))
    expect(await report(['new', '--template', 'final-report'], folder)).toMatchObject({ code: 2 })
    expect((await report(['new', '--template', 'final-reprot'], folder)).stderr).toMatch(/final-report/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
