#!/usr/bin/env node
/** Runs the built program. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isNewest, isStamped, root, sources } from './stamp.js'

const stamp = 'dist/.stamp'
if (existsSync(join(root, 'src')) && !isNewest(stamp, sources) && !isStamped(stamp, fingerprint(sources))) {
  process.stderr.write(
    `This copy of report is not built, or has changed since. Run \`npm start\` in ${root}, then try again.\n`,
  )
  process.exitCode = 2
} else {
  const { load } = await import('./load.js')
  process.exitCode = await load().run(process.argv.slice(2), root)
}
