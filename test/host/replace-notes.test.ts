import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../src/host/publish/node-disk.ts'
import { replaceNotes } from '../../src/host/replace-notes.ts'
import { failingDisk } from './publish/failing-disk.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('A file that was changed meanwhile is not written over', async () => {
  await inFolder(async (file) => {
    writeFileSync(file, 'theirs')
    await expect(replaceNotes(nodeDisk, file, bytes('read'), bytes('new'))).rejects.toThrow(/was changed meanwhile/)
    expect(readFileSync(file, 'utf8')).toBe('theirs')
  })
})

test('A file beside it, of whatever name, is not touched', async () => {
  await inFolder(async (file, folder) => {
    writeFileSync(file, 'read')
    writeFileSync(`${file}.next`, 'theirs')
    await replaceNotes(nodeDisk, file, bytes('read'), bytes('new'))
    expect([file, `${file}.next`].map((path) => readFileSync(path, 'utf8'))).toEqual(['new', 'theirs'])
    expect(readdirSync(folder)).toHaveLength(2)
  })
})

test.each([1, 2])('Where the disk fails at change %i, the file is as it was, and nothing is left', async (at) => {
  await inFolder(async (file, folder) => {
    writeFileSync(file, 'read')
    const { disk } = failingDisk(at, { code: 'ENOSPC' })
    await expect(replaceNotes(disk, file, bytes('read'), bytes('new'))).rejects.toThrow(/cannot be written/)
    expect(readFileSync(file, 'utf8')).toBe('read')
    expect(readdirSync(folder)).toEqual(['notes.yaml'])
  })
})

async function inFolder(act: (file: string, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    await act(join(folder, 'notes.yaml'), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
