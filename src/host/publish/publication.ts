import type { PrivateLedger } from '../../model/ledger.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { PrivateTrace } from '../../model/trace.ts'

/** All that one build writes. */
export interface Publication {
  /** The folders, of editions or of drafts, whose artifacts are replaced whole. */
  readonly folders: readonly string[]
  readonly artifacts: readonly OutFile[]
  /** The JSON files beside the artifacts, manifests last. */
  readonly records: readonly OutFile[]
  readonly inputs: readonly SourceFile[]
  readonly ledger: PrivateLedger
  readonly trace: PrivateTrace
}

/** A file to be written; its path is relative to the output folder, with `/`. */
export interface OutFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Writes a value as every JSON file of the output folder is written: an indent of two spaces, the keys in their given
 * order, a final newline.
 */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`)
}
