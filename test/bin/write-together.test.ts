import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, root } from '../cli/program.ts'
import { run } from './packed.ts'

const files = { 'a.txt': 'one', 'b.txt': 'two' }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('files that are written together', () => {
  test('are in a folder of their own, and nothing else is left', () => {
    expect(write(join(folder, 'made/new'))).toBe('')
    expect(filesBelow(folder)).toEqual({ 'made/new/a.txt': 'one', 'made/new/b.txt': 'two' })
  })

  test.each([{}, { 'a.txt': 'one' }, files])('take the place of a folder that has no more than they: %j', (before) => {
    put(before)
    expect(write()).toBe('')
    expect(filesBelow(folder)).toEqual({ 'release/a.txt': 'one', 'release/b.txt': 'two' })
  })

  test.each([
    [{ 'a.txt': 'one', 'c.txt': 'mine' }, 'c.txt'],
    [{ 'a.txt': 'ONE', 'b.txt': 'two' }, 'a.txt'],
    [{ 'a.txt/mine': '' }, 'a.txt'],
    [{ 'mine/c.txt': '', 'd.txt': '' }, 'd.txt, mine'],
  ])('leave a folder as it is where something else is in it: %j', (before, named) => {
    put(before)
    const left = filesBelow(folder)
    const what = `${join(folder, 'release')} has what is not of this release: ${named}. Nothing is written.`
    expect(write()).toBe(`${what} Move it away, or name another folder with --to.`)
    expect(filesBelow(folder)).toEqual(left)
  })

  test('are not there at all if one of them cannot be written', () => {
    put({ 'a.txt': 'one' })
    expect(write(join(folder, 'release'), { ...files, 'no/such/folder': '' })).toContain('ENOENT')
    expect(filesBelow(folder)).toEqual({ 'release/a.txt': 'one' })
    expect(readdirSync(folder)).toEqual(['release'])
  })
})

function put(before: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'release'))
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(join(folder, 'release', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'release', path), text)
  }
}

/** Writes files into a folder, and answers with what went wrong. */
function write(into = join(folder, 'release'), all: Readonly<Record<string, string>> = files): string {
  const list = Object.entries(all).map(
    ([name, text]) => `{ name: ${JSON.stringify(name)}, bytes: Buffer.from('${text}') }`,
  )
  const script = `import { writeTogether } from '${pathToFileURL(join(root, 'bin/write-together.js'))}'
    try { writeTogether(${JSON.stringify(into)}, [${list}]) } catch ({ message }) { process.stdout.write(message) }`
  const { status, stdout, stderr } = run([process.execPath, '--input-type=module', '--eval', script], folder)
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}
