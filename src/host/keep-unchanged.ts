import { createHash } from 'node:crypto'
import type { SourceFile } from '../model/source-file.ts'

type Kept = SourceFile & { readonly translations?: readonly SourceFile[] }

/**
 * Makes a keeper of files: it answers with the object that it answered with before for each file whose path and content
 * are what they were, by SHA-256. What was made of such an object can then be kept too. It holds the last file of each
 * path.
 */
export function keepUnchanged<File extends Kept>(): (files: readonly File[]) => readonly File[] {
  const kept = new Map<string, { readonly hash: string; readonly file: File }>()
  return (files) =>
    files.map((file) => {
      const hash = hashOf(file)
      const before = kept.get(file.path)
      if (before?.hash === hash) return before.file
      kept.set(file.path, { hash, file })
      return file
    })
}

function hashOf({ bytes, translations = [] }: Kept): string {
  const hash = createHash('sha256').update(bytes)
  for (const other of translations) hash.update(`\0${other.path}\0`).update(other.bytes)
  return hash.digest('base64')
}
