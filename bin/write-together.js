import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A file of a folder, which is to be written.
 * @typedef {{ readonly name: string, readonly bytes: Uint8Array }} File
 */

/**
 * Writes files into a folder of their own, all or none. A folder that is there gives way only if whatever is in it is
 * written anew.
 *
 * @param {string} folder
 * @param {readonly File[]} files
 * @throws {Error} that names what else is in the folder, and says what to do
 */
export function writeTogether(folder, files) {
  const others = existsSync(folder) ? othersIn(folder, files) : []
  if (others.length > 0) {
    const what = `${folder} has what is not of this release: ${others.join(', ')}. Nothing is written.`
    throw new Error(`${what} Move it away, or name another folder with --to.`)
  }
  const fresh = `${folder}-${process.pid}`
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(fresh)
  try {
    for (const { name, bytes } of files) writeFileSync(join(fresh, name), bytes)
    rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
}

/**
 * Names what is in a folder and is, byte for byte, none of these files.
 * @param {string} folder
 * @param {readonly File[]} files
 */
function othersIn(folder, files) {
  const isSame = (/** @type {File} */ { name, bytes }) => readFileSync(join(folder, name)).equals(bytes)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isFile() || !files.some((file) => file.name === entry.name && isSame(file)))
    .map(({ name }) => name)
}
