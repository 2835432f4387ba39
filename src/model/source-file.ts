import type { Slug } from './names.ts'

/** A file as the host found it. The path is relative to where the command runs, with `/`, as diagnostics print it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a report is composed after: the file `templates/<name>/report.md`. */
export interface Template extends SourceFile {
  readonly name: Slug
}
