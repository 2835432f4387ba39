import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { ReadFile } from './read-file.ts'
import { readFile } from './read-file.ts'

/**
 * Reads `series.yaml` and the files of all sessions, each for itself. The order in which the files come says nothing.
 * With a memory, a file that is the same object as before is not read again.
 */
export function readFiles(files: readonly SourceFile[], memory: Memory = forgetful): readonly ReadFile[] {
  return [...files].sort((a, b) => byCodeUnit(a.path, b.path)).map((file) => memory(readFile, file))
}
