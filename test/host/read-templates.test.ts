import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTemplates } from '../../src/host/read-templates.ts'

let folder = ''

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'report-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('templates are found in either folder, one’s own before the program’s, under the same path', async () => {
  write('mine/letter/report.md', 'mine')
  write('program/letter/report.md', 'the program’s')
  write('program/final-report/report.md', 'the program’s')
  write('program/no-template/README.md', '')
  write('program/README.md', '')
  const templates = await readTemplates([join(folder, 'mine'), join(folder, 'program'), join(folder, 'nowhere')])
  expect(templates.map(({ name, path, bytes }) => [name, path, new TextDecoder().decode(bytes)])).toEqual([
    ['final-report', 'templates/final-report/report.md', 'the program’s'],
    ['letter', 'templates/letter/report.md', 'mine'],
  ])
})

test.skipIf(process.platform === 'win32')(
  'a folder, a pipe or a device is no template, and not waited for',
  async () => {
    write('letter/report.md', 'mine')
    for (const name of ['folder/report.md', 'pipe', 'device']) mkdirSync(join(folder, name), { recursive: true })
    execFileSync('mkfifo', [join(folder, 'pipe/report.md')])
    symlinkSync('/dev/zero', join(folder, 'device/report.md'))
    expect((await readTemplates([folder])).map(({ name }) => name)).toEqual(['letter'])
  },
)

test('a template that is larger than any is, is refused', async () => {
  write('letter/report.md', '')
  truncateSync(join(folder, 'letter/report.md'), 5_000_001)
  await expect(readTemplates([folder])).rejects.toThrow('The template `templates/letter/report.md` has more than 5 MB')
})

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
