import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTar } from './archive.js'
import { ownNpm } from './npm.js'

/** The version of Node that goes with the program, the same for each system. */
const version = '24.21.0'

/** Each system that Node can be had for from npm: its program, the hash of its package, and what starts report. */
const systems = {
  'linux-x64': {
    program: 'node',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    launcher: {
      path: 'report',
      // A link to this file may stand anywhere: the file itself stands beside Node.
      text: '#!/bin/sh\nhere=$(dirname -- "$(readlink -f -- "$0")")\nexec "$here/node" "$here/bin/report.js" "$@"\n',
    },
  },
  'win-x64': {
    program: 'node.exe',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    launcher: { path: 'report.cmd', text: '@"%~dp0node.exe" "%~dp0bin\\report.js" %*\r\n' },
  },
}

/** @typedef {keyof typeof systems} System */

/** The names of the systems that Node can be had for. */
export const systemNames = /** @type {System[]} */ (Object.keys(systems))

/** The packages of Node, each with its hash. */
export const nodePackages = systemNames.map((system) => ({
  name: `node-${system}`,
  version,
  integrity: systems[system].integrity,
}))

/**
 * Fetches Node for a system, and makes what starts report with it, to stand beside the files of the package.
 *
 * @param {string} system
 * @returns {import('./archive.js').Entry[]}
 * @throws {Error} that says what to do, if there is no such system, or if Node cannot be fetched
 */
export function nodeInside(system) {
  const known = systemNames.find((name) => name === system)
  if (known === undefined) throw new Error(`Unexpected system ${system}, expected ${systemNames.join(' or ')}`)
  const { program, launcher } = systems[known]
  const packages = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    const tar = fetched(known, packages)
    // The package for Windows lacks the licence of Node, which is the same for each system.
    const withLicence = known === 'linux-x64' ? tar : fetched('linux-x64', packages)
    return [
      { path: program, bytes: partOf(tar, `package/bin/${program}`), runs: true },
      { path: 'LICENSE.node', bytes: partOf(withLicence, 'package/LICENSE') },
      { path: launcher.path, bytes: Buffer.from(launcher.text), runs: true },
    ]
  } finally {
    rmSync(packages, { recursive: true, force: true })
  }
}

/**
 * Fetches the package of Node for a system into a folder, and reads it, if it is the one that is known.
 * @param {System} system
 * @param {string} folder
 */
function fetched(system, folder) {
  const name = `node-${system}`
  fetchInto(folder, `${name}@${version}`)
  const archive = readFileSync(join(folder, `${name}-${version}.tgz`))
  if (`sha512-${createHash('sha512').update(archive).digest('base64')}` === systems[system].integrity)
    return gunzipSync(archive)
  throw new Error(`The package ${name} is not the one whose hash is known. Nothing is packed.`)
}

/**
 * @param {string} folder
 * @param {string} wanted
 */
function fetchInto(folder, wanted) {
  const npm = ownNpm()
  if (npm === undefined) throw new Error('Node is fetched by npm: run `npm run pack -- --with-node …`.')
  const { status } = spawnSync(process.execPath, [npm, 'pack', wanted, '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
  })
  if (status !== 0) throw new Error(`${wanted} could not be fetched; often it is the network. Then try again.`)
}

/**
 * @param {Buffer} tar
 * @param {string} path
 */
function partOf(tar, path) {
  const bytes = readTar(tar, path)
  if (bytes === undefined) throw new Error(`Cannot find ${path} in the package of Node`)
  return bytes
}
