import { gzipSync, zipSync } from 'fflate'

/**
 * A file of an archive: its path, with `/`, in ASCII; and whether it is a program.
 * @typedef {{ readonly path: string, readonly bytes: Uint8Array, readonly runs?: boolean }} Entry
 */

/** All entries are of this moment, which npm gives them too: an archive tells what it holds, not when it was made. */
const time = { seconds: 499_162_500, local: new Date(1985, 9, 26, 8, 15) }

/**
 * Packs files as npm and Linux do: a tar (POSIX, ustar), compressed by gzip. The same files give the same bytes on
 * every machine, since it is not the zlib of Node that compresses them, which is another in each version.
 *
 * @param {readonly Entry[]} entries
 */
export function packTar(entries) {
  const blocks = entries.flatMap(({ path, bytes, runs }) => [
    headOf(path, bytes.length, runs),
    bytes,
    Buffer.alloc(-bytes.length & 511),
  ])
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { mtime: 0, level: 9 })
}

/**
 * Packs files as Windows does, with the same promise.
 * @param {readonly Entry[]} entries
 */
export function packZip(entries) {
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), { mtime: time.local })
}

/**
 * Reads a file of a tar that npm has made, once that is no longer compressed; undefined if it is not there.
 * @param {Buffer} tar
 * @param {string} path
 */
export function readTar(tar, path) {
  for (let at = 0; tar[at]; ) {
    const size = Number.parseInt(wordAt(tar, at + 124, 12), 8)
    if (wordAt(tar, at, 100) === path) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + size + (-size & 511)
  }
  return undefined
}

/**
 * Writes the head of an entry, which belongs to no user of this machine.
 * @param {string} path
 * @param {number} size
 * @param {boolean} runs
 */
function headOf(path, size, runs = false) {
  if (path.length > 100) throw new Error(`Cannot pack ${path}: expected a path of at most 100 characters`)
  const head = Buffer.alloc(512)
  head.write(path, 0)
  head.write(`${octal(runs ? 0o755 : 0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100)
  head.write(`${octal(size, 11)}\0${octal(time.seconds, 11)}\0`, 124)
  head.write('        0', 148) // the sum is taken with spaces in its place
  head.write('ustar\x0000', 257)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${octal(sum, 6)}\0 `, 148)
  return head
}

/**
 * @param {number} number
 * @param {number} length
 */
function octal(number, length) {
  return number.toString(8).padStart(length, '0')
}

/**
 * @param {Buffer} tar
 * @param {number} at
 * @param {number} length
 */
function wordAt(tar, at, length) {
  return tar.toString('latin1', at, at + length).replace(/\0.*$/s, '')
}
