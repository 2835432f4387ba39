/** Starts the built program. In the folder that it is built in, says so first if it is not, or has changed since. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isNewest, isStamped, root, sources } from './stamp.js'

if (existsSync(join(root, 'bin/build.js')) && !isBuilt('dist/.stamp')) {
  process.stderr.write(
    `This copy of report is not built, or has changed since. Run \`npm start\` in ${root}, then try again.\n`,
  )
  process.exitCode = 2
} else {
  const { load, storeCode } = await import('./load.js')
  const words = process.argv.slice(2)
  process.exitCode = await load().run(words, root)
  // A build runs most of the program: less would be stored of other commands, and no more later.
  if (words[0] === 'build' && process.exitCode === 0) storeCode()
}

/** @param {string} stamp */
function isBuilt(stamp) {
  return isNewest(stamp, sources) || isStamped(stamp, fingerprint(sources))
}
