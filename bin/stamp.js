import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program: where package.json is. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Everything that the built program is made of. The stamp in dist/ holds its fingerprint. */
export const sources = [
  'src',
  'package.json',
  'package-lock.json',
  'bin/build.js',
  'bin/bundle.js',
  'bin/fonts.js',
  'bin/load.js',
  'bin/scripts.js',
  'bin/unwrap-woff.js',
  'bin/warm.js',
]

/**
 * Hashes words, and the files of the program at these paths or below them, by path and content, in a fixed order.
 * @param {readonly string[]} paths relative to `root`
 * @param {readonly string[]} [words]
 * @returns {string}
 */
export function fingerprint(paths, words = []) {
  const hash = createHash('sha256').update(JSON.stringify(words))
  for (const path of paths.flatMap(filesUnder)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** Reads the fingerprint of what the program was built of. */
export function readStamp() {
  return readFileSync(join(root, 'dist/.stamp'), 'utf8').trim()
}

/**
 * Tells whether a stamp file holds this fingerprint.
 * @param {string} file relative to `root`
 * @param {string} print
 */
export function isStamped(file, print) {
  try {
    return readFileSync(join(root, file), 'utf8') === `${print}\n`
  } catch {
    return false
  }
}

/**
 * Tells whether a stamp file is newer than all files and folders at these paths. If it is, they need not be read, since
 * none of them was written later.
 *
 * @param {string} file relative to `root`
 * @param {readonly string[]} paths relative to `root`
 */
export function isNewest(file, paths) {
  const stamped = statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return paths.every((path) => isOlder(path, stamped))
}

/**
 * Writes a stamp file. This is the last step of the work that the stamp stands for.
 * @param {string} file relative to `root`
 * @param {string} print
 */
export function stamp(file, print) {
  writeFileSync(join(root, file), `${print}\n`)
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/**
 * @param {string} path
 * @param {number} time
 * @returns {boolean}
 */
function isOlder(path, time) {
  const stat = statSync(join(root, path))
  if (stat.mtimeMs >= time) return false
  return !stat.isDirectory() || readdirSync(join(root, path)).every((name) => isOlder(`${path}/${name}`, time))
}
