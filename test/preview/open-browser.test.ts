import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser } from '../../src/preview/open-browser.ts'

const address = 'http://127.0.0.1:4173/?token=0123456789abcdef'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  mkdirSync(join(folder, 'home'))
  vi.stubEnv('HOME', join(folder, 'home'))
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`)
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf %s "$*" > ${folder}/~ && mv ${folder}/~ ${folder}/called\n`)
    chmodSync(join(folder, name), 0o755)
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(process.platform === 'win32')(
  'the browser is told the address by a page that nobody else reads',
  async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    await openBrowser(address)
    const page = fileURLToPath(await vi.waitFor(() => readFileSync(join(folder, 'called'), 'utf8'), 20_000))
    expect(page.startsWith(join(folder, 'home/report-preview-'))).toBe(true)
    expect(readFileSync(page, 'utf8')).toContain(`url=${address}"`)
    expect([page, join(page, '..')].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0])
    vi.advanceTimersByTime(60_000)
    expect(readdirSync(join(folder, 'home')), 'what is left').toEqual([])
  },
)

test.skipIf(process.platform === 'win32')('where there is no browser, nothing happens', async () => {
  vi.stubEnv('PATH', join(folder, 'home'))
  await expect(openBrowser(address)).resolves.toBeUndefined()
})
