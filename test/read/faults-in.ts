import { linkSeries } from '../../src/link/link-series.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { readFiles } from '../../src/read/read-files.ts'

/** A point without fault, of which a test spoils one word. */
export const point = 'agreed:\n  - id: x\n    theme: integration\n    level: full\n    that: it is so\n'

/** Lists all that is reported of notes, as `file:line:column rule what`. */
export function linesOf(files: readonly SourceFile[]): readonly string[] {
  return linkSeries(readFiles(files)).diagnostics.map(
    ({ place, rule, what }) => `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${rule} ${what}`,
  )
}

/** Lists the rules of all that is reported of notes. */
export function rulesOf(files: readonly SourceFile[]): readonly string[] {
  return linkSeries(readFiles(files)).diagnostics.map(({ rule }) => rule)
}
