/**
 * Installs the dependencies if they are missing, or if the lock file has changed since they were installed. This is the
 * first step of `npm start` and `npm test`. It writes to stderr only.
 */
import { spawnSync } from 'node:child_process'
import { ownNpm } from './npm.js'
import { oldNode } from './old-node.js'
import { fingerprint, isStamped, root, stamp } from './stamp.js'

const file = 'node_modules/.installed'
const print = fingerprint(['package-lock.json'], [process.versions.modules])
const tooOld = oldNode()
if (tooOld !== undefined) process.exitCode = say(tooOld)
else process.exitCode = isStamped(file, print) ? 0 : install()

/** @returns {number} npm's exit code */
function install() {
  const npm = ownNpm()
  if (npm === undefined) {
    return say('The dependencies of report are not installed. Run `npm start`, or `npm ci`, in its folder.')
  }
  say('Installing the dependencies of report (once) …')
  const { status, error } = spawnSync(process.execPath, [npm, 'ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    const what = `The dependencies could not be installed${error ? `: ${error.message}` : ''}.`
    return say(`${what} npm tells why above; often it is the network. Then try again.`)
  }
  stamp(file, print)
  return 0
}

/**
 * @param {string} words
 * @returns {number} the exit code of a run that ends with these words
 */
function say(words) {
  process.stderr.write(`${words}\n`)
  return 2
}
