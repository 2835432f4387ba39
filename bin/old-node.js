import { readFileSync } from 'node:fs'

/**
 * Tells, in a sentence, that this Node is too old for the program; undefined if it is not. Node 14 understands this
 * file.
 *
 * @returns {string | undefined}
 */
export function oldNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [wantedMajor, wantedMinor] = engines.node.match(/\d+/g).map(Number)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined
  const what = `report needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node}`
  return `${what}: install a newer one from https://nodejs.org, then try again.`
}
