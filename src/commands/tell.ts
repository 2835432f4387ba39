import { formatGithub } from '../diagnostics/format-github.ts'
import { formatText } from '../diagnostics/format-text.ts'
import type { Host, Stream } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { paintOn } from './paint-on.ts'

/** Writes diagnostics to a stream for whoever reads it: a person, with the lines of the files, or GitHub. */
export function tell(
  reporter: 'text' | 'github',
  stream: Stream,
  host: Host,
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): void {
  stream.write(
    reporter === 'github' ? formatGithub(diagnostics) : formatText(diagnostics, files, paintOn(stream, host)),
  )
}

/** Picks what is told: everything, in order, or the errors alone. */
export function worthTelling(diagnostics: readonly Diagnostic[], quiet: boolean | undefined): readonly Diagnostic[] {
  return quiet ? diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : diagnostics
}
