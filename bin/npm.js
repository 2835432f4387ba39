import { basename } from 'node:path'

/**
 * Finds the npm that runs this script: a file for Node, so that it can be run without a shell. Undefined if another
 * program runs this script.
 *
 * @returns {string | undefined}
 */
export function ownNpm() {
  const script = process.env.npm_execpath
  return script !== undefined && basename(script).startsWith('npm') ? script : undefined
}
