import { byPlace } from '../model/by-place.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Series } from '../model/series.ts'
import type { SourceFile } from '../model/source-file.ts'
import { linkFiles } from './link/link-files.ts'
import type { GivenDates } from './link/report-date.ts'
import { readFile } from './read-file.ts'

/** A series, or what is to be mended first. */
export interface Reading extends Outcome<Series> {
  /**
   * What is without fault in notes that have some: fit to be checked further in the same run, never to be printed.
   * Absent without a series.yaml.
   */
  readonly legible?: Series
}

/**
 * Reads `series.yaml` and the files of all sessions. Every fault of every file is told at once, ordered by file, line
 * and column; the order in which the files come says nothing. Whoever reads again and again may pass a `readOne` that
 * remembers what it read of a file.
 */
export function readSeries(files: readonly SourceFile[], given: GivenDates = {}, readOne = readFile): Reading {
  const read = [...files].sort((a, b) => byCodeUnit(a.path, b.path)).map((file) => readOne(file))
  const linking: Diagnostic[] = []
  const legible = linkFiles(read, given, (...told) => linking.push(diagnosticOf(...told)))
  const diagnostics = [...read.flatMap((file) => file.diagnostics), ...linking].sort(byPlace)
  if (legible === undefined) return { diagnostics }
  const fit = diagnostics.every(({ severity }) => severity !== 'error')
  return fit ? { value: legible, legible, diagnostics } : { legible, diagnostics }
}
