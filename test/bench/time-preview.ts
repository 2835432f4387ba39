import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as pause } from 'node:timers/promises'
import { visit } from '../preview/previewed.ts'
import { writeLongSeries } from './long-series.ts'

/**
 * Milliseconds from the moment when a file is saved until a page has the last byte of the blocks that changed, watcher
 * and network included; sorted.
 */
export interface Timed {
  readonly name: string
  readonly times: readonly number[]
}

/** Times the living draft of the worked example, and of 50 sessions of 200 statements. */
export async function* timePreview(root: string, saves: number): AsyncGenerator<Timed> {
  yield {
    name: 'worked example',
    times: await timesOf(root, saves, 'geneva.yaml', (folder) =>
      cpSync(join(root, 'sessions'), folder, { recursive: true }),
    ),
  }
  yield { name: '50 sessions × 200', times: await timesOf(root, saves, 's25.yaml', writeLongSeries) }
}

async function timesOf(
  root: string,
  saves: number,
  name: string,
  write: (folder: string) => void,
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  write(join(folder, 'sessions'))
  const child = spawn(process.execPath, [join(root, 'bin/report.js'), 'preview', '--port', '0', '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const { cookie, origin } = await visit(String(line).trim())
  const { body } = await fetch(`${origin}/live`, { headers: { cookie } })
  if (body === null) throw new Error('The preview gives no answer')
  const drafts = draftsIn(body)
  await drafts.next()
  const times: number[] = []
  for (let save = 0; save < saves; save++) times.push(await timeOf(join(folder, 'sessions', name), save, drafts))
  child.kill('SIGINT')
  await once(child, 'exit')
  rmSync(folder, { recursive: true })
  return times.sort((a, b) => a - b)
}

/** Saves as an editor does, under another name first. */
async function timeOf(file: string, save: number, drafts: AsyncGenerator<void>): Promise<number> {
  const text = readFileSync(file, 'utf8').replace(
    /no template(?:, \d+,)? can be used/,
    `no template, ${save}, can be used`,
  )
  await pause(60) // as between the saves of a person, and long enough for the watcher to rest
  writeFileSync(`${file}~`, text)
  const begun = performance.now()
  renameSync(`${file}~`, file)
  await drafts.next()
  return performance.now() - begun
}

/** Yields when the last byte of a draft has come. A message ends with an empty line. */
async function* draftsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<void> {
  let event = ''
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    if (line.startsWith('event: ')) event = line
    if (line === '' && event === 'event: draft') yield
  }
}
