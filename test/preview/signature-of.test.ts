import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signatureOf } from '../../src/preview/watch/signature-of.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  writeFileSync(join(folder, 'geneva.yaml'), 'place: Geneva\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each(['geneva.yaml~', '.geneva.yaml.swp', '.#geneva.yaml', '4913', 'notes.docx'])(
  '%s beside the notes is no change of theirs',
  async (name) => {
    const before = await signatureOf([folder])
    writeFileSync(join(folder, name), 'left by an editor\n')
    expect(await signatureOf([folder])).toBe(before)
  },
)

test.each([
  ['a file that is new', () => writeFileSync(join(folder, 'oslo.yml'), 'place: Oslo\n')],
  ['a file that is gone', () => rmSync(join(folder, 'geneva.yaml'))],
  ['a file of another time', () => utimesSync(join(folder, 'geneva.yaml'), 1, 1)],
  ['a folder that is away', () => rmSync(folder, { recursive: true })],
])('%s is a change', async (_, change) => {
  const before = await signatureOf([folder])
  change()
  expect(await signatureOf([folder])).not.toBe(before)
})
