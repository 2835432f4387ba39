// Makes wrong changes in a folder of src/, one at a time, and counts those that some test finds: `npm run mutate
// merge`.
// What was found before is kept beside the report, and only what changed since is tried anew.
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const folder = (process.argv[2] ?? '').replace(/^src\/?|\/$/g, '')
const cache = 'node_modules/.cache/mutate'

await new Stryker({
  mutate: [`${join('src', folder)}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutate/in-process.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutate/manuals.js'],
  ignorers: ['manuals'],
  ignorePatterns: ['out'],
  // Stryker would rewrite paths in tsconfig.json by an interface that TypeScript 7 does not have; there are none.
  tsconfigFile: 'none',
  tempDirName: '.mutate',
  incremental: true,
  incrementalFile: `${cache}/found.json`,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: `${cache}/report.html` },
  clearTextReporter: { allowColor: false, logTests: false },
  concurrency: 2,
  timeoutMS: 20_000,
}).runMutationTest()
