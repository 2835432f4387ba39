import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { root } from '../cli/program.ts'
import { smallSeries } from '../cli/small-series.ts'
import { testInFull } from '../full.ts'
import { packInto, run } from './packed.ts'

let here = ''
let folder = ''
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'report-'))
  folder = join(here, 'package')
  expect(packInto(here)).toMatchObject({ status: 0 })
  expect(run(['tar', '-xzf', `report-${version}.tgz`], here, { PATH: process.env.PATH })).toMatchObject({ status: 0 })
  mkdirSync(join(folder, 'notes'))
  for (const [name, text] of Object.entries(smallSeries)) put(join('notes', name), text)
})
afterEach(() => rmSync(here, { recursive: true }))

const build = ['build', '--format', 'md', '--sessions', 'notes']

test('A program that was given away stores compiled code with its first report, of a language with its texts', () => {
  call('check', '--sessions', 'notes')
  expect(stored()).toEqual([])
  call(...build)
  expect(stored()).toEqual(['cli', 'markdown'])
  call(...build, '--sessions', 'sessions', '--out', 'example') // the worked example has texts in every language
  expect(stored()).toEqual(['ar', 'cli', 'es', 'fr', 'markdown', 'ru', 'zh'])
})

testInFull('A thread stores the code of the renderer that it loads', () => {
  call('build', '--format', 'docx,pdf', '--jobs', '2', '--sessions', 'notes')
  expect(stored()).toEqual(expect.arrayContaining(['cli', 'docx', 'pdf', 'thread']))
})

testInFull('Code that does not fit is stored anew, and code of another build is left alone', () => {
  call(...build)
  const [[name = '', own] = [], ...others] = code()
  writeFileSync(join(folder, 'dist', name), 'of another Node')
  put('dist/.stamp', 'f'.repeat(64))
  call(...build)
  expect(code().filter(([other]) => other.includes('ffffffffffff'))).toHaveLength(1 + others.length)
  put('dist/.stamp', readFileSync(join(root, 'dist/.stamp')))
  call(...build)
  expect(code().find(([other]) => other === name)?.[1].length).toBeGreaterThan((own?.length ?? 0) / 2)
})

testInFull('A program in a folder that cannot be written works as before', () => {
  mkdirSync(join(folder, 'dist', name('cli', '.v8.new')))
  chmodSync(join(folder, 'dist'), 0o555)
  call(...build)
  expect(stored()).not.toContain('cli')
  chmodSync(join(folder, 'dist'), 0o755)
})

function put(path: string, bytes: string | Uint8Array): void {
  writeFileSync(join(folder, path), bytes)
}

function call(...words: readonly string[]): void {
  const { status, stderr } = run([process.execPath, 'bin/report.js', ...words, '--date', '2008-06', '--quiet'], folder)
  expect([status, stderr]).toEqual([0, ''])
}

function name(script: string, end: string): string {
  return `${script}-${readFileSync(join(root, 'dist/.stamp'), 'utf8').slice(0, 12)}${end}`
}

function code(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.v8'))
  return names.map((name) => [name, readFileSync(join(folder, 'dist', name))])
}

/** The scripts of which code is stored. */
function stored(): readonly string[] {
  return code().map(([name]) => name.replace(/-[0-9a-f]{12}\.v8$/, ''))
}
