import { inflateSync } from 'node:zlib'

/**
 * Unwraps a TrueType font from WOFF 1.0 (W3C Recommendation): inflates each table, and puts the directory of a TrueType
 * file before them.
 *
 * @param {Buffer} woff
 * @returns {Buffer}
 */
export function unwrapWoff(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Unexpected font, expected one in WOFF 1.0')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableOf(woff, 44 + 20 * index))
  const directory = Buffer.alloc(12 + 16 * count)
  woff.copy(directory, 0, 4, 8)
  writeSearch(directory, count)
  let offset = directory.length
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = 12 + 16 * index
    tag.copy(directory, at)
    directory.writeUInt32BE(checksum, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(bytes.length, at + 12)
    offset += padded(bytes).length
  })
  return Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))])
}

/**
 * Reads a table by its entry in the directory. A table that is not shorter in the file than in memory was not deflated.
 * @param {Buffer} woff
 * @param {number} at
 */
function tableOf(woff, at) {
  const [offset, stored, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field))
  const kept = woff.subarray(offset, offset + stored)
  return { tag: woff.subarray(at, at + 4), checksum, bytes: stored < length ? inflateSync(kept) : kept }
}

/**
 * Writes the fields by which readers search the directory.
 * @param {Buffer} directory
 * @param {number} count
 */
function writeSearch(directory, count) {
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
}

/**
 * Pads a table with zeros, since tables begin at multiples of four.
 * @param {Buffer} bytes
 */
function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
