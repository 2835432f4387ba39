import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../cli/program.ts'

let clone = ''

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'report-'))
  for (const name of ['bin', 'src', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(clone, name), { recursive: true })
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

describe('a fresh clone', () => {
  test('that is not built says how to build it', () => {
    const what = 'This copy of report is not built, or has changed since.'
    const stderr = `${what} Run \`npm start\` in ${clone}/, then try again.\n`
    expect(run('report.js')).toEqual({ status: 2, stdout: '', stderr })
  })

  test('that has changed since it was built says so too', () => {
    mkdirSync(join(clone, 'dist'))
    writeFileSync(join(clone, 'dist/.stamp'), 'of another time\n')
    writeFileSync(join(clone, 'src/new.ts'), '')
    expect(run('report.js')).toMatchObject({ status: 2, stderr: expect.stringContaining('has changed since') })
  })

  test('without its dependencies, and without npm, says what to do', () => {
    const stderr = 'The dependencies of report are not installed. Run `npm start`, or `npm ci`, in its folder.\n'
    expect(run('install.js')).toEqual({ status: 2, stdout: '', stderr })
  })

  test.each(['install.js', 'report.js'])('tells an old Node that it is too old, by %s', (program) => {
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ type: 'module', engines: { node: '>=99.1' } }))
    const what = `report needs Node 99.1 or newer; this is Node ${process.versions.node}`
    const stderr = `${what}: install a newer one from https://nodejs.org, then try again.\n`
    expect(run(program)).toEqual({ status: 2, stdout: '', stderr })
  })

  test('asks which Node it is before it imports the program, which an old one may not understand', () => {
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ type: 'module', engines: { node: '>=99.1' } }))
    writeFileSync(join(clone, 'bin/start.js'), 'in the words of another year')
    expect(run('report.js')).toMatchObject({ status: 2, stderr: expect.stringContaining('report needs Node 99.1') })
  })

  test('installs with npm once, on the other stream, and not again until the lock file changes', () => {
    mkdirSync(join(clone, 'node_modules'))
    const npm = join(clone, 'npm-cli.js')
    writeFileSync(npm, "console.log('npm', ...process.argv.slice(2))")
    const first = run('install.js', { npm_execpath: npm })
    expect(first).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('npm ci --include=dev\n') })
    expect(run('install.js', { npm_execpath: npm })).toEqual({ status: 0, stdout: '', stderr: '' })
    writeFileSync(join(clone, 'package-lock.json'), '{}')
    expect(run('install.js', { npm_execpath: npm }).stderr).toContain('npm ci --include=dev\n')
  })

  test('whose installation fails says so, and tries again the next time', () => {
    const npm = join(clone, 'npm-cli.js')
    writeFileSync(npm, "console.error('no network'); process.exit(1)")
    expect(run('install.js', { npm_execpath: npm })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no network\n[\s\S]*often it is the network/),
    })
    expect(run('install.js', { npm_execpath: npm })).toMatchObject({ status: 2 })
  })
})

test('a program that is built is not built again, until something changes', () => {
  const before = statSync(join(root, 'dist/cli.cjs')).mtimeMs
  expect(spawnSync(process.execPath, ['bin/build.js'], { cwd: root }).status).toBe(0)
  expect(statSync(join(root, 'dist/cli.cjs')).mtimeMs).toBe(before)
})

interface End {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(program: string, env: NodeJS.ProcessEnv = {}): End {
  const environment = { PATH: process.env.PATH, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'bin', program)], {
    encoding: 'utf8',
    env: environment,
  })
  return { status, stdout, stderr }
}
