import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rememberSignatures, type SignatureOf } from '../../src/preview/watch/remember-signatures.ts'

let folder = ''
let signatureOf: SignatureOf

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  signatureOf = rememberSignatures()
  writeFileSync(join(folder, 'geneva.yaml'), 'place: Geneva\n')
  write('letter/report.md', 'A letter\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(['geneva.yaml~', '.geneva.yaml.swp', '.#geneva.yaml', '4913', 'notes.docx', 'README.md', 'letter/x.yaml'])(
  '%s beside the notes is no change of theirs',
  async (name) => {
    const before = await signatureOf([folder])
    write(name, 'left by an editor\n')
    expect(await signatureOf([folder])).toBe(before)
  },
)

test.each([
  ['a file that is new', () => write('oslo.yml', 'place: Oslo\n')],
  ['a file that is new, by a name that is nearly right', () => write('oslo.yaml.txt', 'place: Oslo\n')],
  ['a file that is gone', () => rmSync(join(folder, 'geneva.yaml'))],
  ['a file of another name', () => renameSync(join(folder, 'geneva.yaml'), join(folder, 'oslo.yaml'))],
  ['a folder where a file was', () => makeFolderOf('geneva.yaml')],
  ['a folder that is away', () => rmSync(folder, { recursive: true })],
  ['a template that is different', () => write('letter/report.md', 'A latter\n')],
  ['a template that is new', () => write('final-report/report.md', '')],
  ['a template that is gone', () => rmSync(join(folder, 'letter/report.md'))],
])('%s is a change', async (_, change) => {
  const before = await signatureOf([folder])
  change()
  expect(await signatureOf([folder])).not.toBe(before)
})

test('a file that says the same is no change, whatever its time', async () => {
  const before = await signatureOf([folder])
  utimesSync(join(folder, 'geneva.yaml'), 1, 1)
  expect(await signatureOf([folder])).toBe(before)
})

test.each([1, 1_000_000_000])('a save that keeps size and time is a change, of the time %i', async (time) => {
  write('geneva.yaml', 'place: Geneva\n', time)
  const before = await signatureOf([folder])
  write('geneva.yaml', 'place: Genoa!\n', time)
  expect(await signatureOf([folder])).not.toBe(before)
})

describe('where two saves bear the same time, since the clock of the files is coarse', () => {
  const coarse = async (path: string): Promise<Stats> => Object.assign(await stat(path), { ino: 1, ...times })
  const times = { ctimeMs: 0, mtimeMs: 0 }
  const isSeenAfter = async (age: number): Promise<boolean> => {
    signatureOf = rememberSignatures(coarse)
    times.ctimeMs = Date.now() - age
    const before = await signatureOf([folder])
    write('geneva.yaml', 'place: Genoa!\n')
    return (await signatureOf([folder])) !== before
  }

  test.each([
    ['while the file is new', 0],
    ['while it is new by the clock of another machine', -3_600_000],
  ])('a change is seen %s', async (_, age) => {
    expect(await isSeenAfter(age)).toBe(true)
  })

  test('a file is not read again once it is old', async () => {
    expect(await isSeenAfter(60_000)).toBe(false)
  })
})

test.skipIf(process.platform === 'win32')('what gives no answer, or no end of one, is not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'oslo.yaml')])
  symlinkSync('/dev/zero', join(folder, 'rome.yaml'))
  symlinkSync(folder, join(folder, 'round'))
  write('bern.yaml', '')
  truncateSync(join(folder, 'bern.yaml'), 5_000_001)
  const before = await signatureOf([folder])
  truncateSync(join(folder, 'bern.yaml'), 6_000_000)
  expect(await signatureOf([folder]), 'a file that grows and grows is one that is too large').toBe(before)
})

function write(path: string, text: string, time?: number): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
  if (time !== undefined) utimesSync(join(folder, path), time, time)
}

function makeFolderOf(path: string): void {
  rmSync(join(folder, path))
  mkdirSync(join(folder, path))
}
