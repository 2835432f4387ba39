import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchFolders } from '../../src/preview/watch/watch-folders.ts'

let folder = ''

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'report-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is saved before the watch has begun is seen, and then each save is', async () => {
  const watch = await watchFolders([folder])
  const control = new AbortController()
  const saves = ['Geneva', 'Genoa', 'Genua'].values()
  const save = (): void => {
    const { value, done } = saves.next()
    if (done) control.abort()
    else writeFileSync(join(folder, 'geneva.yaml'), `place: ${value}\n`)
  }
  save()
  let changes = 0
  await watch(async () => {
    changes++
    save()
  }, control.signal)
  expect(changes).toBe(3)
})
