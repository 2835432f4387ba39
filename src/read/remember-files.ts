import { createHash } from 'node:crypto'
import type { SourceFile } from '../model/source-file.ts'
import type { ReadFile } from './read-file.ts'
import { readFile } from './read-file.ts'

/**
 * Makes a reader that reads a file anew only if its content changed since the last time, by its hash. It holds one
 * reading of each path.
 */
export function rememberFiles(): (file: SourceFile) => ReadFile {
  const memory = new Map<string, { readonly hash: string; readonly read: ReadFile }>()
  return (file) => {
    const hash = createHash('sha256').update(file.bytes).digest('base64')
    const known = memory.get(file.path)
    if (known?.hash === hash) return known.read
    const read = readFile(file)
    memory.set(file.path, { hash, read })
    return read
  }
}
