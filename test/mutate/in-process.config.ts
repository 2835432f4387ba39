import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { withMocks } from '../vitest.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a test imports that runs other programs, or this one as a program. */
const another = /from '.*(child_process|programs\.ts|program\.ts|browser\.ts|previewed\.ts|open-xml-sdk\.ts)'/

/** What reads the source as text, and so would find the mutants in it; and what takes long: laws and renderers. */
const apart = /^test\/(architecture|house|formats|laws\/|render\/)/

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && !apart.test(file))
  .filter((file) => !another.test(readFileSync(join(root, file), 'utf8')))

/** The tests that mutants are held against: those that run in this process alone. */
export default defineConfig({
  test: {
    root,
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'all', include: files, exclude: withMocks, isolate: false } },
      { extends: true, test: { name: 'with mocks', include: withMocks } },
    ],
  },
})
