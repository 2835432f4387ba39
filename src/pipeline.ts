import { checkReport } from './check/check-report.ts'
import { checkSeries } from './check/check-series.ts'
import type { Rule } from './check/define-rule.ts'
import type { Example } from './check/example.ts'
import { ruleList } from './check/rules/index.ts'
import { chooseTemplate } from './compose/choose-template.ts'
import { composeReport } from './compose/compose-report.ts'
import { chooseLocale } from './locales/choose-locale.ts'
import { account } from './merge/account.ts'
import { accountAll } from './merge/account-all.ts'
import { mergeNotes } from './merge/merge-notes.ts'
import { redact } from './merge/redact.ts'
import type { Ledger, PrivateLedger, PrivateTrace, Trace } from './model/accounts.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import type { Evidence } from './model/evidence.ts'
import type { Font } from './model/font.ts'
import { hasErrors } from './model/has-errors.ts'
import type { Lang, Slug } from './model/names.ts'
import { placedIn } from './model/placed-in.ts'
import type { Report } from './model/report.ts'
import type { Series } from './model/series.ts'
import type { SourceFile, Template } from './model/source-file.ts'
import type { readFile } from './read/read-file.ts'
import { readSeries } from './read/read-series.ts'
import { rememberFiles } from './read/remember-files.ts'
import { type FormatName, formats } from './render/index.ts'

export { type Example, type FormatName, formats, type Rule, rememberFiles, ruleList }

/**
 * What a run is asked for beside the notes: a date and a template that win over those in series.yaml; `epoch` is
 * SOURCE_DATE_EPOCH.
 */
export interface Order {
  readonly date?: string
  readonly epoch?: string
  readonly template?: Slug
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

/**
 * What the notes became. Without errors every edition is built in each of its languages, and `accounts` tells of all of
 * them.
 */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[]
  readonly series?: Series
  readonly template?: Template
  readonly built: readonly Built[]
  readonly accounts?: { readonly ledger: PrivateLedger; readonly trace: PrivateTrace }
}

/** The whole program: notes → check → merge → compose. Artifacts are rendered apart, one at a time. */
export function pipeline(
  files: readonly SourceFile[],
  templates: readonly Template[],
  order: Order,
  readOne?: typeof readFile,
): Compiled {
  const { value: series, legible, ...read } = readSeries(files, order, readOne)
  const checked = [...read.diagnostics, ...(legible ? checkSeries(legible) : [])].map(placedIn(legible))
  if (series === undefined || hasErrors(checked)) return { diagnostics: checked, built: [] }
  const template = chooseTemplate(templates, order.template ?? series.notes.template)
  if (template.value === undefined) return { diagnostics: [...checked, ...template.diagnostics], series, built: [] }
  const outcomes = buildAll(series, template.value)
  const diagnostics = [...checked, ...outcomes.flatMap((outcome) => outcome.diagnostics).map(placedIn(series))]
  const compiled = {
    diagnostics,
    series,
    template: template.value,
    built: outcomes.flatMap((outcome) => outcome.value ?? []),
  }
  return hasErrors(diagnostics)
    ? compiled
    : { ...compiled, accounts: accountAll(series, oneOfEachEdition(compiled.built)) }
}

/**
 * Renders one edition in one language and format; a draft shows the statements behind each block. What cannot be
 * printed is told with its place.
 */
export async function render(
  { evidence, report }: Built,
  format: FormatName,
  font: Font,
  draft: boolean,
): Promise<Outcome<Uint8Array>> {
  const renderer = await formats[format].load()
  const statements = new Map(
    evidence.notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]),
  )
  const rendered = await renderer(report, { font, ...(draft && { draft: statements }) })
  return { ...rendered, diagnostics: rendered.diagnostics.map(placedIn(evidence)) }
}

/** Loads what a live draft is made with: the HTML of a report in pieces, and its styles. */
export async function loadPieces() {
  const [{ piecesOf }, { styles }] = await Promise.all([
    import('./render/html/pieces-of.ts'),
    import('./render/html/styles/index.ts'),
  ])
  return { piecesOf, styles }
}

function buildAll({ notes, editions }: Series, template: Template): readonly Outcome<Built>[] {
  return editions.flatMap((edition) => {
    const evidence = mergeNotes(redact(notes, edition), edition)
    return edition.languages.map((language) => build(evidence, template, language))
  })
}

function build(evidence: Evidence, template: Template, language: Lang): Outcome<Built> {
  const locale = chooseLocale(language, evidence.edition)
  if (locale.value === undefined) return { diagnostics: locale.diagnostics }
  const { value: report, diagnostics } = composeReport(evidence, template, locale.value)
  if (report === undefined) return { diagnostics }
  const value = { edition: evidence.edition.id, language, evidence, report, ...account(evidence, report) }
  return { value, diagnostics: [...diagnostics, ...checkReport({ evidence, report })] }
}

/** The paragraphs, and so the accounts, are the same in every language. */
function oneOfEachEdition(built: readonly Built[]): readonly Built[] {
  return built.filter((made, index) => built.findIndex((other) => other.edition === made.edition) === index)
}
