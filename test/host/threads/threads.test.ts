import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type Threads, threadsRunning } from '../../../src/host/threads/threads.ts'
import type { Rendering } from '../../../src/model/rendering.ts'
import { fixture } from '../../render/fixture.ts'

/** What a thread of these tests runs: it answers with the number of the thread that it is, and fails as it is told. */
const program = `import { threadId } from 'node:worker_threads'
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const ready = []
export default async ({ format, prepare }) => {
  if (prepare !== undefined) return void ready.push(prepare)
  if (format === 'fails') throw new RangeError('This cannot be set')
  if (format === 'ends') {
    setTimeout(() => { throw new Error('The thread is lost') })
    await wait(60_000)
  }
  if (format === 'never') await wait(60_000)
  await wait(50)
  const value = new TextEncoder().encode(JSON.stringify({ threadId, ready }))
  return { outcome: { value, diagnostics: [] }, took: 50 }
}
`

describe('threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(folder, 'thread.mjs')
  writeFileSync(file, program)
  afterAll(() => rmSync(folder, { recursive: true }))
  const opened: Threads[] = []
  /** `others` may work beside this one. */
  const open = (others: number): Threads => {
    const threads = threadsRunning(file, others + 1)
    opened.push(threads)
    return threads
  }
  afterEach(() => Promise.all(opened.splice(0).map((threads) => threads.close())))

  test('render side by side, and no more of them start than were asked for', async () => {
    const threads = open(2)
    const told = await Promise.all(Array.from({ length: 8 }, () => toldBy(threads)))
    expect(new Set(told.map(({ threadId }) => threadId)).size).toBe(2)
  })

  test('are kept: one that is free is used again', async () => {
    const threads = open(4)
    const first = await toldBy(threads)
    expect((await toldBy(threads)).threadId).toBe(first.threadId)
  })

  test('get ready for what they will be asked for', async () => {
    const threads = open(1)
    threads.prepare(['docx'])
    expect((await toldBy(threads)).ready).toEqual(['docx'])
  })

  test('tell why a renderer failed, and go on', async () => {
    const threads = open(1)
    await expect(threads.render(rendering('fails'))).rejects.toThrow('This cannot be set')
    expect((await toldBy(threads)).threadId).toBeGreaterThan(0)
  })

  test('tell that one of them was lost, and go on with another', async () => {
    const threads = open(2)
    await expect(threads.render(rendering('ends'))).rejects.toThrow('The thread is lost')
    expect((await toldBy(threads)).threadId).toBeGreaterThan(0)
  })

  test('end when they are closed, whatever they are doing', async () => {
    const threads = open(1)
    const lost = expect(threads.render(rendering('never'))).rejects.toThrow()
    await threads.prepare([])
    await new Promise((resolve) => setTimeout(resolve, 100))
    await threads.close()
    await lost
  })

  test('need not have been opened to be closed', async () => {
    await expect(open(1).close()).resolves.toBeUndefined()
  })
})

function rendering(format: string): Rendering {
  return { format, report: fixture, origins: new Map() }
}

async function toldBy(threads: Threads): Promise<{ readonly threadId: number; readonly ready: readonly string[] }> {
  const { outcome } = await threads.render(rendering('told'))
  return JSON.parse(new TextDecoder().decode(outcome.value))
}
