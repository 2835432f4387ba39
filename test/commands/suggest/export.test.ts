import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import type { SourceFile } from '../../../src/model/source-file.ts'
import { type WrittenStatement, writeSeries } from '../../bench/series-written.ts'
import { speechOf } from '../../bench/speech.ts'
import { share } from '../../full.ts'
import { goldenCases } from '../../golden-cases.ts'
import { example } from '../ask.ts'
import { fakeHost, sourceFile } from '../fake-host.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function suggest(files: readonly SourceFile[], ...flags: readonly string[]) {
  const host = fakeHost({ sessions: { value: files, diagnostics: [] } })
  return { code: await runOn(host, ['suggest', ...flags]), ...host.written }
}

const worked = goldenCases().find(({ name }) => name === example)?.files ?? []

describe('report suggest --export', () => {
  test('finds in DuckDB the pairs of the worked example', () => expectSamePairs(worked, 5))

  test.each(share([400, 10_000], 1))('finds in DuckDB the pairs of %i statements', (count) =>
    expectSamePairs(manyStatements(count), count),
  )

  test('tells what it wrote and what comes next, and writes nothing over', async () => {
    const into = join(folder, 'tables')
    const first = await suggest(worked, '--export', into)
    const names = ['statements.csv', 'tokens.csv', 'tied.csv', 'pairs.sql']
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('\n  duckdb < pairs.sql\n') })
    expect(first.stdout).toBe(names.map((name) => `${into}/${name}\n`).join(''))
    expect(await suggest(worked, '--export', into)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('exists already. Nothing was written'),
    })
  })

  test.each(['--walk', '--accept=1', '--decline=1', '--dry-run', '--corpus=a', '--reporter=json'])(
    'does one thing: not %s too',
    async (flag) => {
      expect(await suggest(worked, '--export', join(folder, 'tables'), flag)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--export'),
      })
    },
  )
})

/** Expects of DuckDB what the command itself proposes: the same pairs, as alike, in the same order. */
async function expectSamePairs(files: readonly SourceFile[], atLeast: number): Promise<void> {
  expect(await suggest(files, '--export', folder, '--quiet')).toMatchObject({ code: 0, stderr: '' })
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'duckdb.js')], {
    cwd: folder,
    encoding: 'utf8',
    input: readFileSync(join(folder, 'pairs.sql')),
  })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const [head, ...rows] = readFileSync(join(folder, 'pairs.csv'), 'utf8').trimEnd().split('\n')
  expect(head).toBe('one,other,score,strong')
  expect(rows.map(pairIn)).toEqual(await proposed(files))
  expect(rows.length).toBeGreaterThan(atLeast)
}

interface Pair {
  readonly names: string
  readonly score: number
  readonly isStrong: boolean
}

function pairIn(row: string): Pair {
  const [one = '', other = '', score, strong] = row.split(',')
  return { names: [one, other].sort().join(), score: Number(score), isStrong: strong === 'true' }
}

interface Told {
  readonly from: { readonly statement: string }
  readonly to: { readonly statement: string }
  readonly score: number
  readonly tier: string
}

async function proposed(files: readonly SourceFile[]): Promise<readonly Pair[]> {
  const { stdout } = await suggest(files, '--reporter', 'json', '--quiet')
  const { proposals }: { proposals: readonly Told[] } = JSON.parse(stdout)
  return proposals.map(({ from, to, score, tier }) => ({
    names: [from.statement, to.statement].sort().join(),
    score,
    isStrong: tier === 'strong',
  }))
}

/**
 * Makes statements of every kind, some in French too. Some say the same, so that a statement has more likely others
 * than are proposed, and equally alike ones; some are tied, or declined.
 */
function manyStatements(count: number): readonly SourceFile[] {
  const [english, french] = [speechOf(7), speechOf(17)]
  const perMeeting = count / 20
  const write = (at: number): WrittenStatement => {
    const words = at % 4 === 0 && at < 400 ? 'all the partners plan the early work' : english(at % 10)
    const text = JSON.stringify(at % 3 === 0 ? { en: words, fr: french(at % 10) } : words)
    const make = kinds[at % kinds.length] ?? raised
    return { ...make(text), ties: { unrelated: [at % 10 === 0 ? at - 2 * perMeeting : -1] } }
  }
  const layout = { statements: count, perMeeting, themes: 10, topics: 0, editions: 1, participants: 0 }
  const series = writeSeries({ ...layout, shows: 'public', attribution: 'unattributed' }, write)
  return [...series].map(([name, text]) => sourceFile(`sessions/${name}`, text))
}

const raised = (text: string) => ({ list: 'raised', keys: [`that: ${text}`] }) as const

const kinds = [
  raised,
  (text: string) => ({ list: 'voted', keys: [`proposition: ${text}`, 'votes: {for: 9, against: 3}'] }) as const,
  (text: string) => ({ list: 'agreed', keys: [`that: ${text}`] }) as const,
  raised,
  (text: string) => ({ list: 'dilemmas', keys: [`question: ${text}`] }) as const,
  (text: string) => ({ list: 'dilemmas', keys: [`concern: ${text}`] }) as const,
  (text: string) => ({ list: 'dilemmas', keys: [`between: [{horn: ${text}}, {horn: "to wait"}]`] }) as const,
] as const
