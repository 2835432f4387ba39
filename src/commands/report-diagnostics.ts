import { formatGithub } from '../diagnostics/format-github.ts'
import { formatSarif } from '../diagnostics/format-sarif.ts'
import { formatText } from '../diagnostics/format-text.ts'
import type { Host, Stream } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { manual } from '../pipeline.ts'
import { paintOn } from './terminal.ts'

/** Writes diagnostics to a stream for its reader: a person, who sees the lines of the files, or a forge. */
export function reportDiagnostics(
  reporter: 'text' | 'github' | 'sarif',
  stream: Stream,
  host: Host,
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): void {
  stream.write(written[reporter](diagnostics, host, files, stream))
}

type Write = (diagnostics: readonly Diagnostic[], host: Host, files: readonly SourceFile[], stream: Stream) => string

const written: Readonly<Record<'text' | 'github' | 'sarif', Write>> = {
  text: (diagnostics, host, files, stream) => formatText(diagnostics, files, paintOn(stream, host)),
  github: (diagnostics, host) => formatGithub(diagnostics, host.inRepository),
  sarif: (diagnostics, host) => formatSarif(diagnostics, host.inRepository, manual),
}

/** Selects the diagnostics that are reported: all of them, or with `--quiet` the errors alone. Keeps their order. */
export function worthReporting(diagnostics: readonly Diagnostic[], quiet: boolean | undefined): readonly Diagnostic[] {
  return quiet ? diagnostics.filter((diagnostic) => diagnostic.severity === 'error') : diagnostics
}
