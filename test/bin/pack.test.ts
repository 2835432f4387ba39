import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { filesBelow, root } from '../cli/program.ts'
import { describeInFull } from '../full.ts'
import { once } from '../once.ts'
import { previewed } from '../preview/previewed.ts'
import { filesIn, readSource } from '../source.ts'
import { built, builtByClone, installFrom, packInto, run } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tarball = join(folder, `report-${version}.tgz`)
const modules = once(() => {
  expect(packInto(folder)).toMatchObject({ status: 0, stderr: '' })
  return installFrom(folder, tarball)
})
const installed = (): string => join(modules(), '@report-compiler/report')

describeInFull('the package', () => {
  test('is one file of less than 7 MB, and brings nothing but itself', () => {
    const packages = readdirSync(modules()).filter((name) => !name.startsWith('.'))
    expect([packages, readdirSync(join(modules(), '@report-compiler'))]).toEqual([['@report-compiler'], ['report']])
    expect(statSync(tarball).size).toBeLessThan(7e6)
  })

  test('depends on nothing, runs nothing when it is installed, and has its version from package.json', () => {
    const { description, license, type, engines, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const name = '@report-compiler/report'
    const manifest = { name, version, description, license, type, engines, bin }
    expect(JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'))).toEqual(manifest)
  })

  test('has what the program needs, its manual, and the licences of all that is in it', () => {
    const built = filesIn('dist').filter((path) => !path.endsWith('.v8'))
    const apart = ['LICENSE', 'README.md', 'bin/licences.txt', 'package.json']
    const expected = [
      ...apart,
      ...importedBy('bin/report.js'),
      'bin/thread.js',
      ...built,
      ...filesIn('sessions'),
      ...filesIn('templates'),
    ].sort()
    // What it stores when it builds a report is not of the package.
    const found = Object.keys(filesBelow(installed())).filter((path) => !path.endsWith('.v8'))
    expect(found).toEqual(expected)
  })

  test('is the same file, whoever packs it, where and when', () => {
    modules()
    const again = mkdtempSync(join(tmpdir(), 'report-'))
    const before = process.umask(0o077)
    expect(packInto(again, [], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }).status).toBe(0)
    process.umask(before)
    expect(readFileSync(join(again, `report-${version}.tgz`)).equals(readFileSync(tarball))).toBe(true)
    rmSync(again, { recursive: true })
  })

  test('makes the reports that the clone makes, in a folder of an unusual name, with no home', () => {
    expect(Object.keys(builtByClone()).filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(1)
    expect(built([process.execPath, join(installed(), 'bin/report.js')])).toEqual(builtByClone())
  })

  test('is called in the README as it is', () => {
    const named = new Set(readFileSync(join(root, 'README.md'), 'utf8').match(/report-\d[\w.-]*\.(?:tgz|zip)/g))
    expect([...named]).toEqual([`report-${version}.tgz`, `report-${version}-win-x64.zip`])
  })

  test('is called `report` where npm installs it', () => {
    const { stdout } = run([join(modules(), '.bin/report'), '--version'], folder, { PATH: process.env.PATH })
    expect(stdout).toBe(`${version} (Node ${process.versions.node})\n`)
  })

  test('serves the living draft, with its script and its styles', async () => {
    const { address, stop } = await previewed(['--port', '0'], undefined, join(installed(), 'bin/report.js'))
    const first = await fetch(address)
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const addresses = [...(await first.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css)[^"]*)"/g)]
    const answers = await Promise.all(
      addresses.map(async ([, path = '']) => (await fetch(new URL(path, address), { headers: { cookie } })).status),
    )
    const paths = ['/report.css', '/page.css', '/page.js']
    expect([first.status, addresses.map(([, path]) => path), answers]).toEqual([200, paths, [200, 200, 200]])
    await stop()
  })
})

test('A system that Node does not come for is named, with those that it comes for', () => {
  const stderr = 'Unexpected system amiga, expected linux-x64 or win-x64\n'
  expect(packInto(folder, ['--with-node', 'amiga'])).toEqual({ status: 2, stdout: '', stderr })
})

test('Without npm, which fetches Node, a sentence says how to call it', () => {
  const { status, stderr } = packInto(folder, ['--with-node', 'linux-x64'], { npm_execpath: undefined })
  expect([status, stderr]).toEqual([2, 'Node is fetched by npm: run `npm run pack -- --with-node …`.\n'])
})

/** Lists a script and all that it imports, at once or later. */
function importedBy(path: string, known = new Set<string>()): readonly string[] {
  if (known.has(path)) return []
  known.add(path)
  for (const { from } of readSource(path, readFileSync(join(root, path), 'utf8')).imports)
    if (from.endsWith('.js')) importedBy(from, known)
  return [...known]
}
