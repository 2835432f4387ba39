import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { byCodeUnit } from '../../model/order.ts'
import { codeOf, unlessMissing } from '../errors.ts'
import type { Disk } from './disk.ts'

/** The disk of this machine. */
export const nodeDisk: Disk = {
  process: { id: process.pid, machine: hostname() },
  isAlive,
  list: async (folder) => ((await unlessMissing(readdir(folder), absent)) ?? []).sort(byCodeUnit),
  exists: async (path) => (await unlessMissing(lstat(path), absent)) !== undefined,
  leadsNowhere: async (path) =>
    (await unlessMissing(lstat(path), absent)) !== undefined && (await unlessMissing(stat(path), absent)) === undefined,
  read: (file) => unlessMissing(readFile(file), absent),
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
  write: (file, bytes) => writeFile(file, bytes, { flush: true }),
  move: rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  removeFolder: rmdir,
}

const absent = ['ENOENT']

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM' // it is running, and belongs to another user
  }
}
