import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, report } from './cli/program.ts'
import { full } from './full.ts'

const root = join(import.meta.dirname, '..')
const editions = ['secretary-general', 'member-states']
const testFully = full ? test : test.skip
const artifacts = editions.flatMap((edition) => ['docx', 'pdf'].map((format) => `${edition}.en.${format}`))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the workflow for GitHub', () => {
  const { jobs }: { jobs: Record<string, GithubJob> } = workflowWith('jobs')

  testFully(
    'checks the notes, and joins cells of many runners to what one machine builds',
    async () => {
      runOn('check', jobs.check?.steps)
      const uploaded = matrixOf(jobs.build?.strategy.matrix).map((cell) => {
        const runner = `build ${Object.values(cell).join('.')}`
        runOn(runner, inCell(jobs.build?.steps, cell))
        return upload(runner, inCell(jobs.build?.steps, cell))
      })
      expect(new Set(uploaded.map(({ name }) => name)).size).toBe(artifacts.length)
      runOn('join', jobs.join?.steps, uploaded)
      await expectWhole('join')
      const release = upload('join', jobs.join?.steps)
      expect(readdirSync(release.from).sort()).toEqual(artifacts.toSorted())
      expect(jobs.release?.steps[0]?.with).toMatchObject({ name: release.name })
    },
    300_000,
  )

  test('waits for no job that is not there', () => {
    expect(absentNeedsOf(jobs)).toEqual([])
  })
})

describe('the workflow for GitLab', () => {
  const jobs: Record<string, GitlabJob> = workflowWith('check')

  testFully(
    'checks the notes, and joins cells of many runners to what one machine builds',
    async () => {
      runLines('check', jobs.check?.script)
      const [matrix = {}] = jobs.build?.parallel?.matrix ?? []
      const runners = matrixOf(matrix).map((cell) => {
        const runner = `build ${Object.values(cell).join('.')}`
        runLines(runner, jobs.build?.script, cell)
        return runner
      })
      mkdirSync(join(folder, 'join'))
      for (const runner of runners)
        for (const path of jobs.build?.artifacts?.paths ?? [])
          cpSync(join(folder, runner, path), join(folder, 'join', path), { recursive: true })
      runLines('join', jobs.join?.script)
      await expectWhole('join')
      const handedOn = readdirSync(join(folder, 'join')).filter((name) =>
        jobs.join?.artifacts?.paths.some((path) => path.startsWith('*') && name.endsWith(path.slice(1))),
      )
      expect(handedOn.sort()).toEqual(artifacts.toSorted())
    },
    300_000,
  )

  test('waits for no job that is not there', () => {
    expect(absentNeedsOf(jobs)).toEqual([])
  })
})

function absentNeedsOf(
  jobs: Readonly<Record<string, { readonly needs?: readonly string[] | string }>>,
): readonly string[] {
  return Object.values(jobs)
    .flatMap(({ needs = [] }) => needs)
    .filter((job) => !(job in jobs))
}

interface GithubStep {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

interface GithubJob {
  readonly needs?: string | readonly string[]
  readonly strategy: { readonly matrix: Matrix }
  readonly steps: readonly GithubStep[]
}

interface GitlabJob {
  readonly needs?: readonly string[]
  readonly script: readonly string[]
  readonly parallel?: { readonly matrix: readonly Matrix[] }
  readonly artifacts?: { readonly paths: readonly string[] }
}

type Matrix = Readonly<Record<string, readonly string[]>>
type Cell = Readonly<Record<string, string>>

/** What a job hands to others: a folder, under a name. */
interface Uploaded {
  readonly name: string
  readonly from: string
}

function workflowWith(key: string) {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```yaml\n(.*?)```/gs)]
  return blocks.map(([, yaml = '']) => parse(yaml)).find((workflow) => key in workflow)
}

function matrixOf(matrix: Matrix = {}): readonly Cell[] {
  return Object.entries(matrix).reduce<readonly Cell[]>(
    (cells, [key, values]) => cells.flatMap((cell) => values.map((value) => ({ ...cell, [key]: value }))),
    [{}],
  )
}

function inCell(steps: readonly GithubStep[] = [], cell: Cell): readonly GithubStep[] {
  return JSON.parse(JSON.stringify(steps).replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => cell[key] ?? ''))
}

/** Installing is tried with the tarball itself; of the actions only those that hand files on are played here. */
function runOn(runner: string, steps: readonly GithubStep[] = [], uploaded: readonly Uploaded[] = []): void {
  for (const { run, uses, with: { path = '.', pattern = '' } = {} } of steps) {
    if (uses?.startsWith('actions/download-artifact@'))
      for (const { name, from } of uploaded.filter((one) => one.name.startsWith(pattern.replace('*', ''))))
        cpSync(from, join(folder, runner, path, name), { recursive: true })
    if (run !== undefined && !run.startsWith('npm')) runLines(runner, [run])
  }
}

function upload(runner: string, steps: readonly GithubStep[] = []): Uploaded {
  const { name = '', path = '' } = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with ?? {}
  return { name, from: join(folder, runner, path) }
}

/** A runner is a folder with the notes in it, in which `report` is this program. */
function runLines(runner: string, lines: readonly string[] = [], variables: Cell = {}): void {
  const [here, bin] = [join(folder, runner), join(folder, 'bin')]
  cpSync(join(root, 'sessions'), join(here, 'sessions'), { recursive: true })
  mkdirSync(bin, { recursive: true })
  const program = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/report.js')}" "$@"\n`
  writeFileSync(join(bin, 'report'), program, { mode: 0o755 })
  const env = { ...process.env, ...variables, PATH: `${bin}${delimiter}${process.env.PATH}` }
  expect(lines).not.toEqual([])
  for (const line of lines) {
    const { status, stderr } = spawnSync('sh', ['-ec', line], { cwd: here, encoding: 'utf8', env })
    expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' })
  }
}

/** The folder `out` of a runner is what one machine builds of everything. */
async function expectWhole(runner: string): Promise<void> {
  expect((await report(['build', '--out', join(folder, 'whole')], join(folder, runner))).code).toBe(0)
  const [joined, whole] = [filesBelow(join(folder, runner, 'out')), filesBelow(join(folder, 'whole'))]
  expect(Object.keys(joined)).toEqual(Object.keys(whole))
  expect(Object.keys(whole).filter((path) => joined[path] !== whole[path])).toEqual([])
}
