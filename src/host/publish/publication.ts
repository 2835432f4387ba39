import type { PrivateLedger } from '../../model/ledger.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { PrivateTrace } from '../../model/trace.ts'

/** All that one build writes. */
export interface Publication {
  /** The folders, of editions or of drafts, whose artifacts are replaced whole. */
  readonly folders: readonly string[]
  /** The folder that those are in, with `/` at its end: the output folder itself (``), or that of the drafts. */
  readonly root: string
  /** Every edition of the series, also those that are not built. */
  readonly editions: readonly string[]
  /** The artifacts; `from` is the digest of what one was rendered from, where that is all that it depends on. */
  readonly artifacts: readonly (OutFile & { readonly from?: string })[]
  /** The JSON files beside the artifacts, manifests last. */
  readonly records: readonly OutFile[]
  readonly inputs: readonly SourceFile[]
  /** The date that is printed, which may come from the command line. */
  readonly date: string
  readonly ledger: PrivateLedger
  readonly trace: PrivateTrace
}

/** A file to be written; its path is relative to the output folder, with `/`. */
export interface OutFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Tells whether a path is one that a build writes: lower-case folders, then a file. Such a path cannot lead out of the
 * output folder, whoever wrote it.
 */
export function isOutPath(path: unknown): path is string {
  return typeof path === 'string' && /^([a-z0-9][a-z0-9-]*\/)+[a-z0-9][A-Za-z0-9.-]*$/.test(path)
}

/** Takes the folder of a file from its path. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** Takes the name of a file from its path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Writes a value as every JSON file of the output folder is written: an indent of two spaces, the keys in their given
 * order, a final newline.
 */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`)
}
