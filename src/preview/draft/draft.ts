import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Compiled } from '../../pipeline.ts'

/** What a compilation has to hold to be shown. */
export type Compilation = Compiled & { readonly files: readonly SourceFile[] }

/** A compilation without errors, and when it was made. */
export interface Shown {
  readonly compiled: Compilation & Required<Pick<Compiled, 'series' | 'complete'>>
  readonly made: Date
  /** Counts up: the same number, the same draft. */
  readonly revision: number
}

/** How things are: what the newest notes are told, and the newest draft that could be made. */
export interface Draft {
  readonly diagnostics: readonly Diagnostic[]
  /** The newest notes could not be made into a draft: `shown` is older than they are. */
  readonly broken: boolean
  /** Why compiling stopped, where the notes are not to blame. */
  readonly fault?: string
  readonly shown?: Shown
}
