import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, type TestContext, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { filesBelow, root } from '../cli/program.ts'
import { full } from '../full.ts'
import { once } from '../once.ts'
import { packInto, run } from './packed.ts'
import { clone, everything, release } from './release-clone.ts'

const text = 'What is new:\n\n- a first release\n'
const here = once(() => clone(everything))
afterAll(() => full && here().remove())

const tag = `v${version}`
const packed = [`report-${version}.tgz`, `report-${version}-linux-x64.tar.gz`, `report-${version}-win-x64.zip`]
const listed = [...packed, `report-${version}.cdx.json`]

/** Makes the release once; where there is no network the tests are skipped, but not in continuous integration. */
const made = once(() => {
  here().git('tag', '--annotate', tag, '--message', text)
  return release(here())
})

describe.skipIf(!full)('a release (FULL=1 fetches Node)', { timeout: 240_000 }, () => {
  test('is one folder: the package, the folders with Node, what it is made from, checksums and notes', (context) => {
    const names = [...listed, 'SHA256SUMS', 'notes.md']
    expect(readdirSync(released(context)).sort()).toEqual(names.toSorted())
    const told = made().stdout.trimEnd().split('\n')
    expect(told.map((line) => line.replace(/, [\d.]+ [kM]B$/, ''))).toEqual(
      names.map((name) => join(released(context), name)),
    )
    expect(statSync(join(released(context), listed[0] ?? '')).size).toBeLessThan(7e6)
    expect(readdirSync(here().folder).filter((name) => name.startsWith('release'))).toEqual(['release'])
  })

  test('has the package that `npm run pack` makes', (context) => {
    const apart = join(here().folder, 'out')
    mkdirSync(apart)
    expect(packInto(apart).status).toBe(0)
    const [name = ''] = packed
    expect(readFileSync(join(apart, name)).equals(readFileSync(join(released(context), name)))).toBe(true)
  })

  test('has the text of its tag as its notes', (context) => {
    expect(readFileSync(join(released(context), 'notes.md'), 'utf8')).toBe(text)
  })

  test('has checksums of all but the notes, which sha256sum finds right, and wrong where a byte is', (context) => {
    const check = () => run(['sha256sum', '--check', '--strict', 'SHA256SUMS'], released(context), process.env)
    expect(check()).toEqual({ status: 0, stdout: listed.map((name) => `${name}: OK\n`).join(''), stderr: '' })
    const [name = ''] = listed
    const file = join(released(context), name)
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(1))
    expect([check().status, check().stdout]).toEqual([1, expect.stringContaining(`${name}: FAILED`)])
    writeFileSync(file, bytes)
  })

  test('is the same bytes wherever and whenever it is made, and without a tag all but the notes', (context) => {
    const first = filesBelow(released(context))
    const elsewhere = clone(everything)
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'production' }
    const { status, stderr } = release(elsewhere, ['--untagged', '--to', join(elsewhere.folder, 'out/tried')], env)
    expect([status, stderr]).toEqual([0, ''])
    const { 'notes.md': _, ...rest } = first
    expect(filesBelow(join(elsewhere.folder, 'out/tried'))).toEqual(rest)
    elsewhere.remove()
  })
})

test('A release is called in the README as it is', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const chapter = readme.slice(readme.indexOf('\n## Releasing\n'), readme.indexOf('\n## What a rapporteur writes\n'))
  const versions = chapter.match(/\b(?:v|report-)\d+\.\d+\.\d+/g) ?? []
  expect([...new Set(versions)].toSorted()).toEqual([`report-${version}`, tag])
  for (const name of ['SHA256SUMS', 'notes.md', `report-${version}.cdx.json`]) expect(chapter).toContain(name)
})

function released(context: TestContext): string {
  const { status, stderr } = made()
  if (status !== 0 && process.env.CI !== 'true') context.skip(`Node could not be fetched: ${stderr}`)
  expect([status, stderr]).toEqual([0, ''])
  return join(here().folder, 'release')
}
