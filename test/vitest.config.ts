import { defineConfig } from 'vitest/config'

/** Files that put another module in the place of one of ours, which no other file may then see. */
export const withMocks = ['test/cli.test.ts']

/** All tests, as `npm test` runs them. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: 'test/seed.ts',
    // Half of the time goes into loading modules: the files that a worker runs share them.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts'], exclude: withMocks, isolate: false } },
      { extends: true, test: { name: 'with mocks', include: withMocks } },
    ],
  },
})
