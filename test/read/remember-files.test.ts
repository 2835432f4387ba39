import { expect, test } from 'vitest'
import { readFile } from '../../src/read/read-file.ts'
import { rememberFiles } from '../../src/read/remember-files.ts'

const file = (text: string, path = 'sessions/geneva.yaml') => ({ path, bytes: new TextEncoder().encode(text) })

test('a file is read again only when its content changed, and as if for the first time', () => {
  const readOne = rememberFiles()
  const first = readOne(file('session: geneva\n'))
  expect(readOne(file('session: geneva\n'))).toBe(first)
  expect(JSON.stringify(readOne(file('session: oslo\n')))).toBe(JSON.stringify(readFile(file('session: oslo\n'))))
  expect(JSON.stringify(readOne(file('session: geneva\n')))).toBe(JSON.stringify(first))
  expect(readOne(file('session: geneva\n', 'sessions/oslo.yaml')).path).toBe('sessions/oslo.yaml')
})
