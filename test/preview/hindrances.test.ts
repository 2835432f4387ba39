import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeLongSeries } from '../bench/long-series.ts'
import { previewed, receive, visit } from './previewed.ts'

test.skipIf(process.platform === 'win32')('no pipe and no device among the notes holds up the preview', async () => {
  const preview = await previewed(['--port', '0'], (folder) => {
    mkdirSync(join(folder, 'templates/pipe'), { recursive: true })
    execFileSync('mkfifo', [join(folder, 'templates/pipe/report.md'), join(folder, 'sessions/pipe.yaml')])
    symlinkSync('/dev/zero', join(folder, 'sessions/zero.yaml'))
  })
  const received = await receive(preview.address)
  const { broken, diagnostics } = await received.next('notes')
  expect([broken, ...diagnostics.map(({ what, where }) => `${where?.text} ${what}`)]).toEqual([
    true,
    'sessions/pipe.yaml:1:1 This is a device or a pipe, expected a file of notes',
    'sessions/zero.yaml:1:1 This is a device or a pipe, expected a file of notes',
  ])
  for (const name of ['pipe.yaml', 'zero.yaml']) rmSync(join(preview.folder, 'sessions', name))
  expect((await received.next('draft')).title).toContain('Multidimensional')
  expect(await preview.stop(), 'with a stream that is open').toBe(0)
})

test('Ctrl-C ends a long compilation at once', async () => {
  const preview = await previewed()
  const { cookie, origin } = await visit(preview.address)
  rmSync(join(preview.folder, 'sessions'), { recursive: true })
  writeLongSeries(join(preview.folder, 'sessions'))
  while (await answersSoon(`${origin}/lengths`, cookie)) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await preview.stop()).toBe('SIGINT')
})

/** A preview that compiles gives no answer. */
async function answersSoon(address: string, cookie: string): Promise<boolean> {
  const answer = fetch(address, { headers: { cookie }, signal: AbortSignal.timeout(400) })
  return answer.then(() => true).catch(() => false)
}
