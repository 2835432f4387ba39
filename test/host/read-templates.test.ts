import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTemplates } from '../../src/host/read-templates.ts'
import { asOrdinaryUser } from './as-ordinary-user.ts'

let folder = ''

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'report-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('templates are listed, one’s own before the program’s, and the one that is asked for is read', async () => {
  write('mine/letter/report.md', 'mine')
  write('program/letter/report.md', 'the program’s')
  write('program/final-report/report.md', 'the program’s')
  write('program/no-template/README.md', '')
  write('program/README.md', '')
  const folders = [join(folder, 'mine'), join(folder, 'program'), join(folder, 'nowhere')]
  expect(await readTemplates(folders, 'letter')).toEqual({
    value: [
      { name: 'final-report', faults: [] },
      { name: 'letter', path: 'templates/letter/report.md', bytes: Buffer.from('mine') },
    ],
    diagnostics: [],
  })
})

describe('what is no template that can be read is told once it is asked for, and nothing takes its place', () => {
  test.each<[string, string, (path: string) => void]>([
    ['a folder', 'This is a folder, expected a template', (path) => mkdirSync(path, { recursive: true })],
    ['a link that leads nowhere', 'This is a link to a file that is not there', (path) => link('nowhere', path)],
    ['a link to itself', 'This is a link that leads back to itself', (path) => link('report.md', path)],
    ['a pipe', 'This is a device or a pipe, expected a template', pipe],
    ['a device', 'This is a device or a pipe, expected a template', (path) => link('/dev/zero', path)],
    ['a huge file', 'The file has 2000 MB, expected at most 5', (path) => truncateSync(empty(path), 2e9)],
    ['a file that may not be read', 'There is no permission to read this file', (path) => chmodSync(empty(path), 0)],
    [
      'a file in a folder that may not be read',
      'There is no permission to read this file',
      (path) => chmodSync(join(empty(path), '..'), 0),
    ],
    [
      'a file in a folder that is away',
      'This is a link to a file that is not there',
      (path) => symlinkSync('nowhere', join(path, '..')),
    ],
  ])('%s', async (_, what, spoil) => {
    chmodSync(folder, 0o755)
    write('program/mine/report.md', 'another')
    mkdirSync(join(folder, 'own'))
    spoil(join(folder, 'own/mine/report.md'))
    const folders = [join(folder, 'own'), join(folder, 'program')]
    const [asked, not] = await asOrdinaryUser(async () => [
      await readTemplates(folders, 'mine'),
      await readTemplates(folders, 'other'),
    ])
    chmodIfThere(join(folder, 'own/mine'))
    const place = { file: 'templates/mine/report.md', line: 1, column: 1 }
    expect(asked).toMatchObject({ value: [{ name: 'mine', faults: [{ what, place, severity: 'error' }] }] })
    expect(not).toEqual({ value: [{ name: 'mine', faults: [] }], diagnostics: [] })
  })

  test.runIf(process.platform === 'linux')(
    'a file whose size the system does not tell is read to its end',
    async () => {
      link('/proc/version', join(folder, 'own/mine/report.md'))
      const { value } = await readTemplates([join(folder, 'own')], 'mine')
      expect(value?.map((one) => 'bytes' in one && `${one.bytes}`)).toEqual([expect.stringContaining('Linux')])
    },
  )
})

describe('the folder of templates', () => {
  test.each<[string, string | undefined, (path: string) => void]>([
    ['that is not there is no fault', undefined, () => undefined],
    ['that is a file', 'is a file, expected the folder of your templates', (path) => writeFileSync(path, '')],
    ['that is a link to itself', 'is a link that leads back to itself', (path) => symlinkSync('templates', path)],
    ['that is a link to nowhere', 'There is no folder behind the link', (path) => symlinkSync('nowhere', path)],
    ['that may not be read', 'cannot be read (EACCES)', (path) => mkdirSync(path, 0o000)],
  ])('%s', async (_, what, spoil) => {
    chmodSync(folder, 0o755)
    write('program/mine/report.md', 'the program’s')
    spoil(join(folder, 'templates'))
    const folders = [join(folder, 'templates'), join(folder, 'program')]
    const { value, diagnostics } = await asOrdinaryUser(() => readTemplates(folders, 'mine'))
    expect(value?.map(({ name }) => name)).toEqual(what === undefined ? ['mine'] : undefined)
    expect(diagnostics.map((one) => [one.rule, one.what, one.todo])).toEqual(
      what === undefined
        ? []
        : [['templates-folder-is-readable', expect.stringContaining(what), expect.stringContaining('.')]],
    )
  })
})

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function link(target: string, path: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  symlinkSync(target, path)
}

function pipe(path: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  execFileSync('mkfifo', [path])
}

function empty(path: string): string {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  return path
}

/** Lets the folder be removed by whoever runs the tests. */
function chmodIfThere(path: string): void {
  try {
    chmodSync(path, 0o755)
  } catch {
    // It is a link that leads nowhere.
  }
}
