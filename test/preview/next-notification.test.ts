import { once } from 'node:events'
import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextNotification } from '../../src/preview/watch/next-notification.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

test('a file that something writes to all the time does not hold up the wait for good', async () => {
  let isOver = false
  void nextNotification([folder], new AbortController().signal).then(() => (isOver = true))
  const own = watch(folder)
  for (let time = 0; time < 1000 && !isOver; time += 5) {
    const notified = once(own, 'change')
    writeFileSync(join(folder, 'geneva.yaml'), String(time))
    await notified
    vi.advanceTimersByTime(5)
  }
  own.close()
  expect(isOver).toBe(true)
})

test('the wait is over at once when it is to stop, also where there is nothing to watch', async () => {
  const control = new AbortController()
  const waits = [nextNotification([folder], control.signal), nextNotification(['nowhere'], control.signal)]
  control.abort()
  await Promise.all([...waits, nextNotification([folder], control.signal)])
  expect(vi.getTimerCount()).toBe(0)
})
