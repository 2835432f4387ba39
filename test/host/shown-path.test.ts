import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
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
    ['nor where there is none', 'sessions/a.yaml', undefined, 'sessions/a.yaml'],
    ['nor where its name is empty', 'sessions/a.yaml', '', 'sessions/a.yaml'],
  ])('%s', (_, path, workspace, shown) => {
    expect(pathInRepository(path, workspace)).toBe(shown)
  })
})

function here(): string {
  return resolve('.').split(/[\\/]/).at(-1) ?? ''
}
