import { checkReport } from './check/check-report.ts'
import { checkSeries } from './check/check-series.ts'
import { composeReport } from './compose/compose-report.ts'
import { locales, type LocaleTag } from './locales/index.ts'
import { accountAll } from './merge/account-all.ts'
import { account } from './merge/account.ts'
import { mergeNotes } from './merge/merge-notes.ts'
import { redact } from './merge/redact.ts'
import type { Ledger, PrivateLedger, PrivateTrace, Trace } from './model/accounts.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import { didYouMean } from './model/did-you-mean.ts'
import type { Edition } from './model/edition.ts'
import type { Evidence } from './model/evidence.ts'
import type { Font } from './model/font.ts'
import { hasErrors } from './model/has-errors.ts'
import type { Lang, Slug } from './model/names.ts'
import type { Report } from './model/report.ts'
import type { Series } from './model/series.ts'
import type { SourceFile } from './model/source-file.ts'
import { readSeries } from './read/read-series.ts'
import { formats, type FormatName } from './render/index.ts'

export { formats, type FormatName }

/** What a run is asked for beside the notes: the date and the template win over those in series.yaml; `epoch` is SOURCE_DATE_EPOCH. */
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

/** What the notes became. Without errors every edition is built in each of its languages, and `accounts` tells of all of them. */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[]
  readonly series?: Series
  readonly template?: SourceFile
  readonly built: readonly Built[]
  readonly accounts?: { readonly ledger: PrivateLedger; readonly trace: PrivateTrace }
}

/** The whole program: notes → check → merge → compose. Rendering is asked for apart, an artifact at a time. */
export function pipeline(files: readonly SourceFile[], templates: readonly SourceFile[], order: Order): Compiled {
  const read = readSeries(files, order)
  const series = read.value
  if (series === undefined) return { diagnostics: read.diagnostics, built: [] }
  const template = chooseTemplate(templates, order.template ?? series.notes.template)
  const checked = [...read.diagnostics, ...checkSeries(series), ...template.diagnostics]
  if (template.value === undefined || hasErrors(checked)) return { diagnostics: checked.map(placedIn(series)), series, built: [] }
  const outcomes = buildAll(series, template.value)
  const diagnostics = [...checked, ...outcomes.flatMap((outcome) => outcome.diagnostics)].map(placedIn(series))
  const built = outcomes.flatMap((outcome) => outcome.value ?? [])
  return { diagnostics, series, template: template.value, built, ...(hasErrors(diagnostics) ? {} : { accounts: accountAll(series, oneOfEachEdition(built)) }) }
}

/** Renders one edition in one language and format; a draft shows the statements behind each block. */
export async function render({ evidence, report }: Built, format: FormatName, font: Font, draft: boolean): Promise<Outcome<Uint8Array>> {
  const renderer = await formats[format].load()
  const statements = new Map(evidence.notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]))
  return renderer(report, { font, ...(draft ? { draft: statements } : {}) })
}

/** Tells the name of a template, which is that of its folder: `templates/<name>/report.md`. */
export function templateName(template: SourceFile): Slug {
  return template.path.split('/').at(-2) ?? ''
}

function buildAll({ notes, editions }: Series, template: SourceFile): readonly Outcome<Built>[] {
  return editions.flatMap((edition) => {
    const evidence = mergeNotes(redact(notes, edition), edition)
    return edition.languages.map((language) => build(evidence, template, language))
  })
}

function build(evidence: Evidence, template: SourceFile, language: Lang): Outcome<Built> {
  if (!isSpoken(language)) return { diagnostics: [unspoken(language, evidence.edition)] }
  const { value: report, diagnostics } = composeReport(evidence, template, locales[language])
  if (report === undefined) return { diagnostics }
  const value = { edition: evidence.edition.id, language, evidence, report, ...account(evidence, report) }
  return { value, diagnostics: [...diagnostics, ...checkReport({ evidence, report })] }
}

function chooseTemplate(templates: readonly SourceFile[], name: Slug): Outcome<SourceFile> {
  const names = templates.map(templateName)
  const value = templates[names.indexOf(name)]
  if (value) return { value, diagnostics: [] }
  return { diagnostics: [error('template-is-known', `There is no template \`${name}\``, didYouMean(name, names) ?? 'Make a folder `templates` with a folder for it.')] }
}

function isSpoken(language: Lang): language is LocaleTag {
  return Object.hasOwn(locales, language)
}

function unspoken(language: Lang, edition: Edition): Diagnostic {
  return error('language-is-known', `The edition \`${edition.id}\` is to be printed in \`${language}\`, which report does not speak`, didYouMean(language, Object.keys(locales)) ?? '')
}

function error(rule: string, what: string, todo: string): Diagnostic {
  return { rule, severity: 'error', what, todo, related: [] }
}

/** The paragraphs, and so the accounts, are the same in every language. */
function oneOfEachEdition(built: readonly Built[]): readonly Built[] {
  return built.filter((made, index) => built.findIndex((other) => other.edition === made.edition) === index)
}

/** Makes places of the statements that a diagnostic speaks of: the first is its place, unless it has one, and the others are related. */
function placedIn({ notes }: Series): (diagnostic: Diagnostic) => Diagnostic {
  const places = new Map(notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement.place]))
  return ({ statements = [], ...diagnostic }) => {
    const found = statements.flatMap((id) => {
      const place = places.get(id)
      return place ? [{ what: `\`${id}\``, place }] : []
    })
    const place = diagnostic.place ?? found[0]?.place
    return { ...diagnostic, ...(place ? { place } : {}), related: [...diagnostic.related, ...found.filter((other) => other.place !== place)] }
  }
}
