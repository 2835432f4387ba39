#!/usr/bin/env node
/** Runs the built program. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, root, sources } from './stamp.js'

if (existsSync(join(root, 'src')) && !isStamped('dist/.stamp', fingerprint(sources))) {
  process.stderr.write(`This copy of report is not built, or has changed since. Run \`npm start\` in ${root}, then try again.\n`)
  process.exitCode = 2
} else {
  const { run } = await import('../dist/cli.js')
  process.exitCode = await run(process.argv.slice(2), root)
}
