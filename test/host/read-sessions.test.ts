import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSessions } from '../../src/host/read-sessions.ts'
import { asOrdinaryUser } from './as-ordinary-user.ts'

let folder = ''

/** Linux calls this a file, and says that it is empty: it has an entry for every page of an address space. */
const endless = '/proc/self/pagemap'

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'report-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the YAML files of a folder are read in order of name; what is hidden or something else is not', async () => {
  for (const name of ['series.yaml', 'geneva.yml', 'oslo.YAML', '.hidden.yaml', '._geneva.yaml', 'README.md'])
    writeFileSync(join(folder, name), name)
  const { value = [], diagnostics } = await readSessions(folder)
  expect(diagnostics).toEqual([])
  expect(value.map((file) => file.path)).toEqual(
    ['geneva.yml', 'oslo.YAML', 'series.yaml'].map((name) => `${folder}/${name}`),
  )
  expect(new TextDecoder().decode(value[2]?.bytes)).toBe('series.yaml')
})

test('whatever cannot be read is told, all of it, each with what to do', async () => {
  mkdirSync(join(folder, 'a.yaml'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'b.yaml'))
  writeFileSync(join(folder, 'c.yaml'), '')
  truncateSync(join(folder, 'c.yaml'), 100_000_000)
  writeFileSync(join(folder, 'd.yaml'), 'series:')
  const { value, diagnostics } = await readSessions(folder)
  expect(value).toBeUndefined()
  expect(diagnostics.map((diagnostic) => [diagnostic.place?.file.slice(folder.length + 1), diagnostic.what])).toEqual([
    ['a.yaml', 'This is a folder, expected a file of notes'],
    ['b.yaml', 'This is a link to a file that is not there'],
    ['c.yaml', 'The file has 100 MB, expected at most 5'],
  ])
  expect(diagnostics.every((diagnostic) => diagnostic.severity === 'error' && diagnostic.todo)).toBe(true)
})

test('a file whose name is nearly right is told beside the faults of the others', async () => {
  for (const name of ['Series.yaml', 'geneva.yaml']) writeFileSync(join(folder, name), name)
  mkdirSync(join(folder, 'oslo.yaml'))
  const { value, diagnostics } = await readSessions(folder)
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ rule, place }) => [rule, place?.file, place?.line])).toEqual([
    ['file-has-its-name', `${folder}/Series.yaml`, 1],
    ['file-is-readable', `${folder}/oslo.yaml`, 1],
  ])
})

test('a pipe, a device and a link to itself are told, and not opened', async () => {
  execFileSync('mkfifo', [join(folder, 'a.yaml')])
  symlinkSync('/dev/zero', join(folder, 'b.yaml'))
  symlinkSync('c.yaml', join(folder, 'c.yaml'))
  const { diagnostics } = await readSessions(folder)
  expect(diagnostics.map(({ what }) => what)).toEqual([
    'This is a device or a pipe, expected a file of notes',
    'This is a device or a pipe, expected a file of notes',
    'This is a link that leads back to itself',
  ])
})

test('a file of exactly the largest size is read', async () => {
  writeFileSync(join(folder, 'a.yaml'), '')
  truncateSync(join(folder, 'a.yaml'), 5_000_000)
  expect(await readSessions(folder)).toMatchObject({ diagnostics: [], value: [{ path: `${folder}/a.yaml` }] })
})

test.skipIf(process.platform === 'win32')(
  'what gives no answer, or no end of one, is told and not waited for',
  async () => {
    execFileSync('mkfifo', [join(folder, 'a.yaml')])
    symlinkSync('/dev/zero', join(folder, 'b.yaml'))
    if (process.platform === 'linux') symlinkSync(endless, join(folder, 'c.yaml'))
    const { diagnostics } = await readSessions(folder)
    expect(diagnostics.map(({ what }) => what)).toEqual([
      'This is a device or a pipe, expected a file of notes',
      'This is a device or a pipe, expected a file of notes',
      ...(process.platform === 'linux' ? ['The file has more than 5 MB, expected at most 5'] : []),
    ])
  },
)

test('a file that may not be read is told', async () => {
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'a.yaml'), '', { mode: 0o000 })
  const { diagnostics } = await asOrdinaryUser(() => readSessions(folder))
  expect(diagnostics).toMatchObject([{ what: 'There is no permission to read this file' }])
})

test('a folder that is missing, or is a file, is told', async () => {
  writeFileSync(join(folder, 'file'), '')
  const told = await Promise.all(['nowhere', 'file'].map((name) => readSessions(join(folder, name))))
  expect(told.flatMap(({ diagnostics }) => diagnostics.map(({ severity, what }) => `${severity}: ${what}`))).toEqual([
    `error: There is no folder \`${folder}/nowhere\``,
    `error: \`${folder}/file\` is a file, expected the folder of the notes`,
  ])
})
