import { formatGithub } from '../diagnostics/format-github.ts'
import { formatText } from '../diagnostics/format-text.ts'
import type { Host, Stream } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { paintOn } from './terminal.ts'

/** Writes diagnostics to a stream for its reader: a person, who sees the lines of the files, or GitHub. */
export function reportDiagnostics(
  reporter: 'text' | 'github',
  stream: Stream,
  host: Host,
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): void {
  stream.write(
    reporter === 'github'
      ? formatGithub(diagnostics, host.inRepository)
      : formatText(diagnostics, files, paintOn(stream, host)),
  )
}

/** Selects the diagnostics that are reported: all of them, or with `--quiet` the errors alone. Keeps their order. */
export function worthReporting(diagnostics: readonly Diagnostic[], quiet: boolean | undefined): readonly Diagnostic[] {
  return quiet ? diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : diagnostics
}
