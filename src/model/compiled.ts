import type { Diagnostic } from './diagnostic.ts'
import type { Evidence } from './evidence.ts'
import type { Ledger, PrivateLedger } from './ledger.ts'
import type { Lang, Slug } from './names.ts'
import type { Series } from './notes.ts'
import type { RecordedTexts } from './recorded-texts.ts'
import type { Report } from './report.ts'
import type { Template } from './source-file.ts'
import type { PrivateTrace, Trace } from './trace.ts'

/**
 * What a run is asked for beside the notes, and wins over series.yaml; `epoch` is SOURCE_DATE_EPOCH. A draft may print
 * what a release may not, where it is visibly marked. `recorded` is what the texts were at the last release.
 */
export interface Order {
  readonly date?: string
  readonly epoch?: string
  readonly template?: Slug
  readonly languages?: readonly Lang[]
  readonly draft?: boolean
  readonly recorded?: RecordedTexts
}

/** One edition in one language. */
export interface Built {
  readonly edition: Slug
  readonly language: Lang
  readonly evidence: Evidence
  readonly report: Report
  readonly ledger: Ledger
  readonly trace: Trace
}

/** What the notes became: without errors every edition in each language, and the rapporteur's own ledger and trace. */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[]
  readonly series?: Series
  readonly template?: Template
  readonly built: readonly Built[]
  readonly complete?: { readonly ledger: PrivateLedger; readonly trace: PrivateTrace }
}
