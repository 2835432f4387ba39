import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { displayPath, pathInRepository } from '../../src/host/shown-path.ts'

describe('a path in a message', () => {
  test.each([
    ['sessions/a.yaml', 'sessions/a.yaml'],
    ['./sessions//a.yaml', 'sessions/a.yaml'],
    [resolve('sessions/a.yaml'), 'sessions/a.yaml'],
    ['.', '.'],
    ['..notes/a.yaml', '..notes/a.yaml'],
    ['../elsewhere/./a.yaml', '../elsewhere/a.yaml'],
    ['/nowhere/a.yaml', '/nowhere/a.yaml'],
  ])('%s', (path, shown) => {
    expect(displayPath(path)).toBe(shown)
  })
})

describe('a path for GitHub starts at the root of the repository', () => {
  test.each([
    ['when the program runs in a folder of it', 'sessions/a.yaml', resolve('..'), `${here()}/sessions/a.yaml`],
    ['when it runs at the root', 'sessions/a.yaml', resolve('.'), 'sessions/a.yaml'],
    ['when the path is absolute', resolve('sessions/a.yaml'), resolve('.'), 'sessions/a.yaml'],
    ['but not outside of it', '/nowhere/a.yaml', resolve('.'), '/nowhere/a.yaml'],
  ])('%s', (_, path, workspace, shown) => {
    expect(pathInRepository(path, workspace)).toBe(shown)
  })
})

describe('a path for GitHub, where the environment names no root, or another', () => {
  const root = mkdtempSync(join(tmpdir(), 'report-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const path = join(root, 'repository', 'seminars', 'sessions', 'a.yaml')

  test('starts at the folder that holds `.git`, and the nearest one counts', () => {
    expect(pathInRepository(path, '')).toBe(path)
    mkdirSync(join(root, 'repository', '.git'), { recursive: true })
    for (const workspace of [undefined, '', join(root, 'elsewhere')])
      expect(pathInRepository(path, workspace)).toBe('seminars/sessions/a.yaml')
    mkdirSync(dirname(dirname(path)))
    writeFileSync(join(root, 'repository', 'seminars', '.git'), 'gitdir: ../.git/worktrees/seminars\n')
    expect(pathInRepository(path, undefined)).toBe('sessions/a.yaml')
    expect(pathInRepository(path, root)).toBe('repository/seminars/sessions/a.yaml')
  })
})

function here(): string {
  return resolve('.').split(/[\\/]/).at(-1) ?? ''
}
