/**
 * Installs the dependencies if they are missing, or if the lock file has changed since they were installed. This is the
 * first step of `npm start` and `npm test`. It writes to stderr only.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fingerprint, isStamped, root, stamp } from './stamp.js'

const file = 'node_modules/.installed'
const print = fingerprint(['package-lock.json'], [process.versions.modules])
process.exitCode = refuseOldNode() ?? (isStamped(file, print) ? 0 : install())

/** @returns {number | undefined} the exit code, if this Node is too old */
function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [wantedMajor, wantedMinor] = engines.node.match(/\d+/g).map(Number)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined
  const what = `report needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node}.`
  return say(`${what} Install a newer one from https://nodejs.org and try again.`)
}

/** @returns {number} npm's exit code */
function install() {
  const npm = process.env.npm_execpath
  if (npm === undefined || !basename(npm).startsWith('npm')) {
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
