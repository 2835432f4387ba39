import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { gitIn } from '../../../src/host/revision/git.ts'
import { listRevisions } from '../../../src/host/revision/list-revisions.ts'
import { type Repository, repository } from './repository.ts'

let repo: Repository

beforeEach(() => void (repo = repository()))
afterEach(() => repo.remove())

test('tags are listed, and then commits, each with its day and what was said of it', async () => {
  repo.commit('first')
  repo.git('tag', '--annotate', 'v1', '--message', 'As it was sent\n\nTo all')
  repo.commit('second')
  const [head, before] = ['HEAD', 'HEAD~1'].map((name) => repo.git('rev-parse', '--short', name).trim())
  const listed = await listRevisions(gitIn(repo.folder))
  expect(listed.slice(0, 3)).toEqual(
    expect.arrayContaining([
      { name: 'v1', about: '2008-06-15 As it was sent' },
      { name: 'first', about: '2008-06-15 first' },
      { name: 'second', about: '2008-06-15 second' },
    ]),
  )
  expect(listed.slice(3)).toEqual([
    { name: head, about: '2008-06-15 second' },
    { name: before, about: '2008-06-15 first' },
  ])
})

test('the newest are listed, however many there are', async () => {
  for (let number = 0; number < 25; number += 1) repo.commit(`v${number}`)
  const names = (await listRevisions(gitIn(repo.folder))).map(({ about }) => about)
  expect([names.length, names[20], names.at(-1)]).toEqual([40, '2008-06-15 v24', '2008-06-15 v5'])
})

test('a repository without commits, and a folder that is in none, are told in one sentence', async () => {
  await expect(listRevisions(gitIn(repo.folder))).rejects.toThrow(/^git says: .* does not have any commits yet$/)
  const elsewhere = mkdtempSync(join(tmpdir(), 'report-'))
  await expect(listRevisions(gitIn(elsewhere))).rejects.toThrow(/^There is no git repository here$/)
  rmSync(elsewhere, { recursive: true })
})
