import type { Diagnostic } from './diagnostic.ts'
import type { Lang, Slug } from './names.ts'

/** A file as the host found it. The path is relative to where the command runs, with `/`, as diagnostics print it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a report is composed after: the file `templates/<name>/report.md`, and those of other languages beside it. */
export interface Template extends SourceFile {
  readonly name: Slug
  /** The files `report.<tag>.md`. */
  readonly translations?: readonly TranslatedTemplate[]
}

/** The same template in another language. */
export interface TranslatedTemplate extends SourceFile {
  readonly language: Lang
}

/** A template that is there and was not read: another one is asked for, or it has these faults. */
export interface UnreadTemplate {
  readonly name: Slug
  readonly faults: readonly Diagnostic[]
}

/** A template by its name. Of all that there are, only the one that is asked for is read. */
export type ListedTemplate = Template | UnreadTemplate
