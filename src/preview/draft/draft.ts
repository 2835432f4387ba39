import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Built, Compiled } from '../../pipeline.ts'

/** What notes were compiled to, and the files that they were read from. */
export interface Compilation extends Compiled {
  readonly files: readonly SourceFile[]
}

/** The living draft: a compilation without errors, and when it was made. */
export interface Draft {
  readonly compiled: Compilation & Required<Pick<Compiled, 'series' | 'complete'>>
  readonly made: Date
  /** Counts up with each draft that differs: the same number means the same draft. */
  readonly revision: number
}

/** The diagnostics of the newest notes, and the newest draft that could be made. */
export interface DraftState {
  readonly diagnostics: readonly Diagnostic[]
  /** The newest notes could not be made into a draft: `draft` is older than they are. */
  readonly broken: boolean
  /** Why compiling stopped, where the notes are not to blame. */
  readonly fault?: string
  readonly draft?: Draft
}

/** The edition and the language that a page asks for. Either may be missing, or may have left the series since. */
export interface ReportChoice {
  readonly edition: string | undefined
  readonly language: string | undefined
}

/**
 * Chooses the report that a page asks for. An edition or a language that the draft does not have gives way to the
 * first. The answer is undefined only if there is no report at all.
 */
export function chooseReport({ compiled: { built } }: Draft, { edition, language }: ReportChoice): Built | undefined {
  const ofEdition = built.filter((candidate) => candidate.edition === edition)
  const chosen = ofEdition.length > 0 ? ofEdition : built
  return chosen.find((candidate) => candidate.language === language) ?? chosen[0]
}
