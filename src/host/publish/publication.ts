import type { PrivateLedger } from '../../model/ledger.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { PrivateTrace } from '../../model/trace.ts'

/** A file to be written; its path is relative to the output folder, with `/`. */
export interface OutFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** All that one build writes. */
export interface Publication {
  /** The folders, of editions or of drafts, whose artifacts are replaced whole. */
  readonly folders: readonly string[]
  readonly artifacts: readonly OutFile[]
  /** The JSON beside them, manifests last. */
  readonly records: readonly OutFile[]
  readonly inputs: readonly SourceFile[]
  readonly ledger: PrivateLedger
  readonly trace: PrivateTrace
}
