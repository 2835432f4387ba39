import { crc32, deflateRawSync } from 'node:zlib'

/** The compression level is fixed, so that another default of zlib changes no byte. */
const level = 6

/** The earliest day that an archive can hold: 1 January 1980. */
const earliest = (1 << 5) | 1

/** The version of the format that a reader needs: 2.0. */
const needed = 20

/** The number of the method of compression. */
const deflated = 8

/** The flag that says that names are in UTF-8. */
const namesInUtf8 = 0x0800

/**
 * Packs files, in their order, into an archive without times or attributes. The same files give the same bytes
 * (PKWARE APPNOTE, 4.3).
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of files) {
    const name = Buffer.from(path)
    const body = deflateRawSync(bytes, { level })
    const facts = describe({ name, crc: crc32(bytes), packed: body.length, size: bytes.length })
    directory.push(
      numbers([4, 0x02014b50], [2, needed]),
      facts,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    )
    const entry = Buffer.concat([numbers([4, 0x04034b50]), facts, name, body])
    entries.push(entry)
    offset += entry.length
  }
  const listed = Buffer.concat(directory)
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, listed.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...entries, listed, end])
}

interface FileFacts {
  readonly name: Uint8Array
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** Writes what both the entry of a file and the directory say of it. */
function describe({ name, crc, packed, size }: FileFacts): Buffer {
  return numbers(
    [2, needed],
    [2, namesInUtf8],
    [2, deflated],
    [2, 0],
    [2, earliest],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
  )
}

/** Writes each number in its count of bytes, the lowest byte first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, number: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, number]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(number, 0, bytes)
      return buffer
    }),
  )
}
