import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const root = join(import.meta.dirname, '../..')
const template = {
  name: 'final-report',
  path: 'report.md',
  bytes: readFileSync(join(root, 'templates/final-report/report.md')),
}

test('report build --watch builds again at each save, also after a fault, until it is stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const [sessions, out] = [join(folder, 'sessions'), join(folder, 'out')]
  cpSync(join(root, 'test/golden/chain/notes'), sessions, { recursive: true })
  const control = new AbortController()
  const host = {
    ...fakeHost({ templates: [template], font: fonts, interrupted: control.signal }),
    sessions: readSessions,
  }
  const told = (count: number, words: RegExp) =>
    expect.poll(() => host.written.stderr.match(words)?.length ?? 0, { timeout: 30_000 }).toBe(count)
  try {
    const ended = runOn(host, ['build', '--watch', '--format', 'md', '--sessions', sessions, '--out', out])
    await told(1, /^Built 1 report/gm)
    const file = join(out, 'open/report.en.md')
    const built = statSync(file).mtimeMs
    appendFileSync(join(sessions, 'series.yaml'), 'nonsense: 1\n')
    await told(1, /nothing was written/g)
    expect(statSync(file).mtimeMs).toBe(built)
    cpSync(join(root, 'test/golden/chain/notes/series.yaml'), join(sessions, 'series.yaml'))
    await told(2, /^Built 1 report/gm)
    control.abort()
    expect(await ended).toBe(0)
    expect(existsSync(file)).toBe(true)
  } finally {
    control.abort()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
