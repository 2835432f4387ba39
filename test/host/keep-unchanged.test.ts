import { expect, test } from 'vitest'
import { keepUnchanged } from '../../src/host/keep-unchanged.ts'
import type { SourceFile } from '../../src/model/source-file.ts'

test('a file is the object that it was for as long as its path and its content are', () => {
  const kept = keepUnchanged<SourceFile>()
  const file = (path: string, words: string): SourceFile => ({ path, bytes: new TextEncoder().encode(words) })
  const [first] = kept([file('a.yaml', 'one')])
  expect(kept([file('a.yaml', 'one')])[0]).toBe(first)
  expect(kept([file('b.yaml', 'one')])[0]).not.toBe(first)
  const [second] = kept([file('a.yaml', 'two')])
  expect(second).not.toBe(first)
  expect(kept([file('a.yaml', 'two')])[0]).toBe(second)
})
