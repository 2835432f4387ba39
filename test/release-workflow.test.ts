import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from './host/revision/repository.ts'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
const { on, permissions, jobs }: Workflow = parse(text)
const steps = Object.values(jobs).flatMap((job) => job.steps)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the workflow that publishes a release', () => {
  test('runs for the tag of a version, and for nothing else', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } })
  })

  test('lets only the last job write, which runs no program of the repository or of its packages', () => {
    expect(permissions).toEqual({})
    const { publish, ...others } = jobs
    expect(publish?.permissions).toEqual({ attestations: 'write', contents: 'write', 'id-token': 'write' })
    expect(Object.values(others).map((job) => job.permissions)).toEqual([{ contents: 'read' }, { contents: 'read' }])
    const programs = publish?.steps.flatMap(({ run }) => (run === undefined ? [] : [run.split(' ')[0]]))
    expect(programs).toEqual(['sha256sum', 'cp', 'gh'])
  })

  test('waits for the tests, and for no job that is not there', () => {
    expect(jobs.publish?.needs).toEqual(['test', 'make'])
    expect(Object.keys(jobs)).toEqual(['test', 'make', 'publish'])
  })

  test('holds each action by its commit, with its version beside it, the same one everywhere', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'))
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length)
    expect(uses.filter((line) => !/^ +- uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    const actions = new Set(steps.flatMap(({ uses: action }) => action ?? []))
    expect(actions.size).toBe(new Set([...actions].map((action) => action.split('@')[0])).size)
  })

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const runs = steps.flatMap(({ run }) => run ?? [])
    const named = runs.flatMap((line) => /^npm run (\S+)$/.exec(line)?.[1] ?? [])
    expect(named).toEqual(['release'])
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
    const files = runs.filter((line) => line.startsWith('.'))
    expect(files).toEqual(['.ci/run'])
    for (const file of files) accessSync(join(root, file), constants.X_OK)
  })

  test('has the Node that goes with the program', () => {
    const [, major] = /^const version = '(\d+)/m.exec(readFileSync(join(root, 'bin/node-inside.js'), 'utf8')) ?? []
    expect(steps.flatMap(({ with: input }) => input?.['node-version'] ?? [])).toEqual([Number(major)])
    expect(jobs.test?.container).toBe(`node:${major}-bookworm`)
  })

  test('gets the text of the tag, also where the checkout made a tag without one', () => {
    for (const name of ['origin', 'clone']) mkdirSync(join(folder, name))
    const origin = repository(join(folder, 'origin'))
    origin.commit('a-commit', { 'a.txt': '' })
    origin.git('tag', '--annotate', 'v0.1.0', '--message', 'What is new')
    const clone = repository(join(folder, 'clone'))
    clone.git('remote', 'add', 'origin', origin.folder)
    const commit = origin.git('rev-parse', 'HEAD').trim()
    clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${commit}:refs/tags/v0.1.0`)
    clone.git('checkout', '--quiet', 'refs/tags/v0.1.0')
    const typeOfTag = (): string => clone.git('cat-file', '-t', 'v0.1.0').trim()
    expect(typeOfTag()).toBe('commit')
    for (const line of linesOf('make', 'git')) play(line, clone.folder)
    expect(typeOfTag()).toBe('tag')
    expect(clone.git('rev-parse', 'v0.1.0^{commit}', 'HEAD').trim().split('\n')).toEqual([commit, commit])
  })

  test('attests and publishes what a release is, with its notes', () => {
    const release = join(folder, 'release')
    mkdirSync(release)
    const files = ['report-0.1.0.tgz', 'report-0.1.0-linux-x64.tar.gz', 'report-0.1.0-win-x64.zip']
    const names = [...files, 'report-0.1.0.cdx.json']
    for (const name of names) writeFileSync(join(release, name), name)
    writeFileSync(join(release, 'notes.md'), 'What is new\n')
    const sums = names.map((name) => `${createHash('sha256').update(name).digest('hex')}  ${name}\n`)
    writeFileSync(join(release, 'SHA256SUMS'), sums.join(''))

    const told = jobs.publish?.steps.flatMap(({ run, 'working-directory': into = '.' }) =>
      run === undefined ? [] : [play(run, join(folder, into))],
    )
    const words = 'release create v0.1.0 --verify-tag --notes-file notes.md'
    expect(told?.at(-1)).toBe(`${words} ${names.toSorted().join(' ')} SHA256SUMS\n`)

    const attested = jobs.publish?.steps.flatMap(({ uses, with: input }) =>
      uses?.startsWith('actions/attest@') && input ? [input] : [],
    )
    expect(attested?.map((input) => input['subject-checksums'])).toEqual(['release/SHA256SUMS', undefined])
    const patterns = String(attested?.[1]?.['subject-path']).trim().replaceAll('\n', ' ')
    expect(play(`echo ${patterns}`).trim().split(' ')).toEqual(files.map((name) => `release/${name}`))
    expect(readFileSync(join(folder, String(attested?.[1]?.['predicate-path'])), 'utf8')).toBe(names.at(-1))
    expect(existsSync(join(folder, 'release/notes.md'))).toBe(true)
  })

  test('publishes nothing that is not as it was made', () => {
    const release = join(folder, 'release')
    mkdirSync(release)
    writeFileSync(join(release, 'report-0.1.0.tgz'), 'another')
    writeFileSync(join(release, 'SHA256SUMS'), `${'0'.repeat(64)}  report-0.1.0.tgz\n`)
    const [check = ''] = linesOf('publish', 'sha256sum')
    expect(() => play(check, release)).toThrow('FAILED')
  })
})

interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly needs?: readonly string[]
  readonly container?: string
  readonly permissions: object
  readonly steps: readonly Step[]
}

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly 'working-directory'?: string
  readonly with?: Readonly<Record<string, string | number>>
}

function linesOf(job: string, program: string): readonly string[] {
  const lines = jobs[job]?.steps.flatMap(({ run }) => (run?.startsWith(`${program} `) ? [run] : [])) ?? []
  expect(lines).not.toEqual([])
  return lines
}

/** Runs a line as GitHub does for the tag v0.1.0; the program of GitHub is one that prints what it is called with. */
function play(line: string, cwd = folder): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'gh'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 })
  const variables = { GITHUB_REF: 'refs/tags/v0.1.0', GITHUB_REF_NAME: 'v0.1.0', LC_ALL: 'C' }
  const env = { ...process.env, ...variables, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', line], { cwd, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${line}: ${stdout}${stderr}`)
  return stdout
}
