import { writeFile } from 'node:fs/promises'
import type { Disk } from '../../../src/host/publish/disk.ts'
import { nodeDisk } from '../../../src/host/publish/node-disk.ts'

/** The disk of this machine, but that it does not wait until a file is on it: no test takes the power away for real. */
export const hastyDisk: Disk = { ...nodeDisk, write: (file, bytes) => writeFile(file, bytes) }
