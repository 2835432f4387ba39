import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './stamp.js'

/**
 * The files of bin/ that the program runs with, and the licences of what it is made with. A test holds them to what
 * `bin/report.js` imports.
 */
const bin = ['licences.txt', 'load.js', 'old-node.js', 'report.js', 'scripts.js', 'stamp.js', 'start.js', 'thread.js']

/** The name that the package is given away by: `report` is a stranger's package. */
export const packageName = '@report-compiler/report'

/** The version of the program. */
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * Reads the files that a person needs to run the program, sorted by path. The code that V8 compiled stays behind: it
 * fits one version of V8.
 *
 * @returns {import('./archive.js').Entry[]}
 */
export function packageFiles() {
  const paths = [
    'LICENSE',
    'README.md',
    ...bin.map((file) => `bin/${file}`),
    ...filesIn('dist').filter((path) => !path.endsWith('.v8')),
    ...filesIn('sessions'),
    ...filesIn('templates'),
  ]
  const files = paths.map((path) => ({ path, bytes: readFileSync(join(root, path)), runs: path === 'bin/report.js' }))
  return [...files, { path: 'package.json', bytes: Buffer.from(manifest()) }].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Writes the package.json of the package. All that the program needs is in its scripts: it depends on nothing. */
function manifest() {
  const { description, license, type, engines, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return `${JSON.stringify({ name: packageName, version, description, license, type, engines, bin }, undefined, 2)}\n`
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}
