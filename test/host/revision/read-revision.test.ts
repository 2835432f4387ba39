import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/host/errors.ts'
import { gitIn } from '../../../src/host/revision/git.ts'
import { readRevision } from '../../../src/host/revision/read-revision.ts'
import { type Repository, repository } from './repository.ts'

let repo: Repository

beforeEach(() => void (repo = repository()))
afterEach(() => repo.remove())

const open = (name: string, folder = repo.folder) =>
  readRevision(gitIn(folder), name, join(repo.folder, 'program-templates'))

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('the notes of a revision', () => {
  test('are as they were, and nothing is checked out', async () => {
    repo.commit('v1', { 'sessions/series.yaml': 'first', 'sessions/geneva.yaml': 'été', 'sessions/deep/x.yaml': '' })
    repo.commit('v2', { 'sessions/series.yaml': 'second', 'sessions/.hidden.yaml': '', 'sessions/read-me.txt': '' })
    const before = repo.git('status', '--porcelain', '--branch')
    for (const name of ['v1', 'HEAD~1', 'v1^{commit}', repo.git('rev-parse', 'v1').trim()]) {
      const { value = [], diagnostics } = await (await open(name)).sessions('sessions')
      expect(diagnostics).toEqual([])
      expect(value.map(({ path, bytes }) => [path, words(bytes)])).toEqual([
        [`${name}:sessions/geneva.yaml`, 'été'],
        [`${name}:sessions/series.yaml`, 'first'],
      ])
    }
    const now = await (await open('HEAD')).sessions('sessions')
    expect(now.value?.map(({ bytes }) => words(bytes))).toEqual(['été', 'second'])
    expect(repo.git('status', '--porcelain', '--branch')).toBe(before)
  })

  test('are found by a tag with a message, and from a folder within the repository', async () => {
    repo.commit('first', { 'seminars/sessions/series.yaml': 'here', 'sessions/series.yaml': 'not here' })
    repo.git('tag', '--annotate', 'v1', '--message', 'The first draft')
    const read = await (await open('v1', join(repo.folder, 'seminars'))).sessions('sessions')
    expect(read.value?.map(({ bytes }) => words(bytes))).toEqual(['here'])
  })

  test('may be empty, with ends of lines and bytes as they are', async () => {
    repo.commit('v1', {
      'sessions/a.yaml': '',
      'sessions/b.yaml': '\n\n',
      'sessions/c.yaml': Buffer.from([0, 255, 13]),
    })
    const { value = [] } = await (await open('v1')).sessions('sessions')
    expect(value.map(({ bytes }) => [...bytes])).toEqual([[], [10, 10], [0, 255, 13]])
  })

  test('are held to the limits of files on the disk', async () => {
    mkdirSync(join(repo.folder, 'sessions'))
    symlinkSync('nowhere', join(repo.folder, 'sessions/b.yaml'))
    repo.commit('v1', {
      'sessions/a.yaml/within': '',
      'sessions/c.yaml': 'x'.repeat(5_000_001),
      'sessions/Oslo.yaml': '',
      'sessions/sound.yaml': '',
    })
    const { value, diagnostics } = await (await open('v1')).sessions('sessions')
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ place, what }) => `${place?.file}: ${what}`)).toEqual([
      expect.stringMatching(/^v1:sessions\/Oslo\.yaml: Unexpected name `Oslo\.yaml`/),
      'v1:sessions/a.yaml: This is a folder, expected a file of notes',
      'v1:sessions/b.yaml: This is a link, expected a file of notes',
      'v1:sessions/c.yaml: The file has 6 MB, expected at most 5',
    ])
  })
})

describe('the templates of a revision', () => {
  beforeEach(() => {
    repo.commit('v1', {
      'program-templates/final-report/report.md': 'the program’s',
      'program-templates/letter/report.md': 'the program’s letter',
      'templates/final-report/report.md': 'first',
      'templates/final-report/report.fr.md': 'premier',
      'templates/final-report/notes.md': '',
      'templates/no-template/read-me.md': '',
    })
    repo.commit('v2', { 'templates/final-report/report.md': 'second' })
  })

  test('are as they were, with those of other languages', async () => {
    expect(await (await open('v1')).templates('final-report')).toEqual({
      value: [
        {
          name: 'final-report',
          path: 'v1:templates/final-report/report.md',
          bytes: Buffer.from('first'),
          translations: [
            { language: 'fr', path: 'v1:templates/final-report/report.fr.md', bytes: Buffer.from('premier') },
          ],
        },
        { name: 'letter', faults: [] },
      ],
      diagnostics: [],
    })
  })

  test('are the program’s where the revision has none of that name', async () => {
    const { value = [] } = await (await open('v2')).templates('letter')
    expect(value).toEqual([
      { name: 'final-report', faults: [] },
      { name: 'letter', path: 'templates/letter/report.md', bytes: Buffer.from('the program’s letter') },
    ])
  })
})

describe('what is not there is told in one sentence', () => {
  const refusal = async (asked: Promise<unknown>): Promise<string> => {
    const error = await asked.catch((thrown: unknown) => thrown)
    if (error instanceof Refusal) return `${error.message}. ${error.todo}`
    throw new Error('It was there')
  }

  test('a revision, also one that reads as an option', async () => {
    repo.commit('v1', { 'sessions/series.yaml': '' })
    const names = ['v9', '--help', '--batch-all-objects', '', 'v1:sessions/series.yaml', 'v1\nv1', '^v1', 'v1..v1']
    for (const name of names)
      expect(await refusal(open(name))).toMatch(/^There is no revision `.*` in this repository\. `git log --oneline` /)
  })

  test('the folder of the notes', async () => {
    repo.commit('v1', { sessions: 'a file' })
    expect(await refusal((await open('v1')).sessions('sessions'))).toBe(
      'There is no folder `sessions` in the revision `v1`. Name the folder that its notes were in with `--sessions`.',
    )
    expect(await refusal((await open('v1')).sessions('notes'))).toContain('There is no folder `notes` in the revision')
  })

  test('a repository', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'report-'))
    expect(await refusal(open('v1', elsewhere))).toBe(
      'There is no git repository here. Name a folder of notes instead of a revision.',
    )
    rmSync(elsewhere, { recursive: true })
  })

  test('git', async () => {
    expect(await refusal(readRevision(gitIn(repo.folder, 'no-such-git'), 'v1', 'templates'))).toBe(
      'A revision is read by git, which is not installed here. Install it. Name a folder of notes instead of a ' +
        'revision.',
    )
  })

  test('and what git says of its own', async () => {
    const git = async () => Promise.reject(new Refusal('git says: detected dubious ownership'))
    expect(await refusal(readRevision(git, 'v1', 'templates'))).toContain('git says: detected dubious ownership')
  })
})
