import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../cli/program.ts'

/** Stands in for the `localStorage` of Node 25 and later on every version: it complains when somebody asks for it. */
const watched =
  'Object.defineProperty(globalThis, "localStorage", ' +
  '{ configurable: true, get: () => void process.stderr.write("localStorage is asked for\\n") })'
const watch = ['--import', `data:text/javascript,${encodeURIComponent(watched)}`]

test('The watch on `localStorage` sees who asks for it', () => {
  const { stderr } = spawnSync(process.execPath, [...watch, '--eval', 'localStorage'], { encoding: 'utf8' })
  expect(stderr).toBe('localStorage is asked for\n')
})

test('No format asks for `localStorage`, for which Node 25 and later would print a warning', () => {
  expect(standardErrorOf(watch)).toBe('')
})

test('The code that V8 compiled is stored for each script', () => {
  const names = (pattern: RegExp) => readdirSync(join(root, 'dist')).flatMap((name) => pattern.exec(name)?.[1] ?? [])
  expect(names(/^(.+)-[0-9a-f]{12}\.v8$/)).toEqual(names(/^(.+)\.cjs$/))
})

test('The scripts name no folder of the machine that they were built on', () => {
  const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'))
  const paths = scripts.flatMap((name) => {
    const text = readFileSync(join(root, 'dist', name), 'latin1')
    return [...text.matchAll(/"([^"\s]*?)node_modules\/[^"]*"/g)].map(([, before]) => before)
  })
  expect(paths.length).toBeGreaterThan(100)
  expect(new Set(paths)).toEqual(new Set(['']))
})

/** Builds the worked example in every format, without what the program itself says. */
function standardErrorOf(before: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'report-'))
  const build = [join(root, 'bin/report.js'), 'build', '--format', 'docx,pdf,html,md', '--out', out, '--quiet']
  const { status, stderr } = spawnSync(process.execPath, [...before, ...build], { cwd: root, encoding: 'utf8' })
  rmSync(out, { recursive: true })
  expect(status, stderr).toBe(0)
  return stderr
}
