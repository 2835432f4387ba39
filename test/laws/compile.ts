import { readFileSync } from 'node:fs'
import { composeReport } from '../../src/compose/compose-report.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import { en } from '../../src/locales/en/en.ts'
import { ledgerAndTrace } from '../../src/merge/ledger-and-trace.ts'
import { mergeNotes } from '../../src/merge/merge-notes.ts'
import { redact } from '../../src/merge/redact.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import type { Series } from '../../src/model/notes.ts'
import type { Report } from '../../src/model/report.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import type { Trace } from '../../src/model/trace.ts'
import { readFiles } from '../../src/read/read-files.ts'

const template: Template = {
  name: 'final-report',
  path: 'templates/final-report/report.md',
  bytes: readFileSync(new URL('../../templates/final-report/report.md', import.meta.url)),
}

/** One edition, compiled: what it was made from, the report, and its accounts. */
export interface Made {
  readonly evidence: Evidence
  readonly report: Report
  readonly ledger: Ledger
  readonly trace: Trace
}

/**
 * Reads notes that are known to be good, and compiles one edition; what is wrong with them is thrown, for the test to
 * show.
 */
export function compile(files: readonly SourceFile[], edition: string): Made & { readonly series: Series } {
  const { value: series, diagnostics } = linkSeries(readFiles(files))
  if (series === undefined)
    throw new Error(
      diagnostics
        .map((diagnostic) => `${diagnostic.place?.file}:${diagnostic.place?.line} ${diagnostic.what}`)
        .join('\n'),
    )
  const wanted = series.editions.find((candidate) => candidate.id === edition)
  if (wanted === undefined) throw new Error(`No edition ${edition}`)
  const evidence = mergeNotes(redact(series.notes, wanted), wanted)
  const { value: report, diagnostics: trouble } = composeReport(evidence, template, en)
  if (report === undefined) throw new Error(trouble.map((diagnostic) => diagnostic.what).join('\n'))
  return { series, evidence, report, ...ledgerAndTrace(evidence, report) }
}
