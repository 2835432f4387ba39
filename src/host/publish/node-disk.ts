import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { byCodeUnit } from '../../model/order.ts'
import { codeOf, unlessMissing } from '../errors.ts'
import type { Digest, Disk, Kind } from './disk.ts'

/** The disk of this machine. */
export const nodeDisk: Disk = {
  process: { id: process.pid, machine: hostname() },
  isAlive,
  list: async (folder) => ((await unlessMissing(readdir(folder), absent)) ?? []).sort(byCodeUnit),
  kindOf: async (path) => kindIn(await unlessMissing(lstat(path), absent)),
  whereIs: (path) => unlessMissing(realpath(path), absent),
  read: async (file) =>
    (await unlessMissing(stat(file), absent))?.isFile() ? unlessMissing(readFile(file), absent) : undefined,
  pieces: (file) => createReadStream(file),
  digest,
  writtenAt: async (file) => (await unlessMissing(stat(file), absent))?.mtimeMs,
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
  write: (file, bytes) => writeFile(file, bytes, { flush: true }),
  keepMode: async (of, file) => chmod(file, (await stat(of)).mode),
  move: rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  removeFolder: rmdir,
}

/** `ENOTDIR` is the answer where a file stands in the place of a folder on the way. */
const absent = ['ENOENT', 'ENOTDIR']

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM' // it is running, and belongs to another user
  }
}

function kindIn(found: Stats | undefined): Kind | undefined {
  if (found === undefined) return undefined
  if (found.isSymbolicLink()) return 'link'
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'other'
}

async function digest(path: string): Promise<Digest | undefined> {
  const found = await unlessMissing(lstat(path), absent)
  const kind = kindIn(found)
  if (found === undefined || (kind !== 'link' && kind !== 'file')) return undefined
  const sha256 = await unlessMissing(
    kind === 'link' ? hashOf([await readlink(path)]) : hashOf(createReadStream(path)),
    [...absent, 'EACCES', 'EPERM'],
  )
  return sha256 === undefined ? undefined : { bytes: found.size, sha256 }
}

/** A file comes in pieces: whatever stands in the way of a build may be larger than the memory. */
async function hashOf(pieces: Iterable<string> | AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
