import { withoutAccepted } from './check/accepted.ts'
import { checkReport, checkSeries } from './check/check.ts'
import type { Example } from './check/example.ts'
import { type ManualEntry, manual } from './check/manual.ts'
import { chooseTemplate } from './compose/choose-template.ts'
import { composeReport } from './compose/compose-report.ts'
import { linkSeries } from './link/link-series.ts'
import { chooseLocale, patternsFor, patternsIn } from './locales/choose-locale.ts'
import { locales } from './locales/index.ts'
import { completeLedgerAndTrace } from './merge/complete-ledger-and-trace.ts'
import { ledgerAndTrace } from './merge/ledger-and-trace.ts'
import { mergeNotes } from './merge/merge-notes.ts'
import { redact } from './merge/redact.ts'
import type { Built, Compiled, Order } from './model/compiled.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import { hasErrors, withoutRepeats } from './model/diagnostic.ts'
import type { Edition } from './model/edition.ts'
import type { Evidence } from './model/evidence.ts'
import type { Font } from './model/font.ts'
import type { Memory } from './model/memory.ts'
import { keepMemory } from './model/memory.ts'
import type { Lang, Slug } from './model/names.ts'
import type { Series, Theme } from './model/notes.ts'
import type { PatternsByLanguage } from './model/patterns.ts'
import { placedIn } from './model/placed-in.ts'
import { renderingOf } from './model/rendering.ts'
import type { ListedTemplate, SourceFile, Template } from './model/source-file.ts'
import { type KeyEntry, type KeyGroup, keyManual } from './read/key-manual.ts'
import { namesIn } from './read/names-in.ts'
import { notesSchema, type SchemaFile, schemaFiles } from './read/notes-schema.ts'
import { isSeriesFile, readFiles } from './read/read-files.ts'
import { type FormatName, formats } from './render/index.ts'
import { renderHere } from './render/render-here.ts'

export { missingForms } from './check/missing-forms.ts'
export type { LocaleTag } from './locales/index.ts'
export { redactForReaders } from './merge/redact.ts'
export type { Built, Compiled, Order } from './model/compiled.ts'
export { surroundingsOf } from './read/surroundings-of.ts'
export { findMissingGlyphs, type MissingGlyph } from './render/pdf/find-missing-glyphs.ts'
export {
  type Example,
  type FormatName,
  formats,
  type KeyEntry,
  type KeyGroup,
  keyManual,
  type ManualEntry,
  manual,
  renderHere,
  type SchemaFile,
  schemaFiles,
}

/** The languages that a report can be printed in, by their tags. */
export const languages: readonly Lang[] = Object.keys(locales)

/** How rules know the words of each of these languages. */
export const patternsByLanguage: PatternsByLanguage = patternsIn(languages)

/**
 * Makes the JSON Schema of a file of notes, for an editor that completes and explains keys. With notes, it offers the
 * names in them too: those that can be read, whatever faults the rest has.
 */
export function schemaOf(file: SchemaFile, notes?: readonly SourceFile[]): object {
  return notesSchema(file, notes && namesIn(readFiles(notes)))
}

/** Reads notes, and looks no further: for what can be told of them before there is a report. */
export function readNotes(files: readonly SourceFile[]) {
  return linkSeries(readFiles(files))
}

/**
 * Tells which template is asked for, by the order or by series.yaml, so that no other one need be read. A series.yaml
 * that cannot be read asks for none.
 */
export function templateAsked(files: readonly SourceFile[], order: Order): Slug | undefined {
  const series = files.filter(({ path }) => isSeriesFile(path))
  return order.template ?? readNotes(series).legible?.notes.template
}

/**
 * The whole program: read → link → check → merge → compose. Artifacts are rendered apart. Whoever
 * compiles again and again passes a memory of its own, and the same objects for files that did not change.
 */
export function pipeline(
  files: readonly SourceFile[],
  templates: readonly ListedTemplate[],
  order: Order,
  memory?: Memory,
): Compiled {
  const steps = pipelineInSteps(files, templates, order, memory)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps: it yields each report of an edition without errors, as soon as that is composed. */
export function* pipelineInSteps(
  files: readonly SourceFile[],
  templates: readonly ListedTemplate[],
  order: Order,
  memory?: Memory,
): Generator<Step, Compiled> {
  const { value: series, legible, ...linked } = linkSeries(readFiles(files, memory), order, memory)
  const told = (all: readonly Diagnostic[]) =>
    withoutAccepted(withoutRepeats(all.map(placedIn(legible))), legible, order.recorded)
  const found = legible ? checkSeries(legible, patternsFor(legible, order.languages), order.recorded, memory) : []
  const checked = [...linked.diagnostics, ...found]
  if (series === undefined || hasErrors(checked)) return { diagnostics: told(checked), built: [] }
  const template = chooseTemplate(templates, order.template ?? series.notes.template)
  if (template.value === undefined)
    return { diagnostics: told([...checked, ...template.diagnostics]), series, built: [] }
  // Even in a single run the editions share the template; but what was read goes as soon as it is linked.
  const outcomes = yield* buildAll(series, template.value, order, memory ?? keepMemory())
  const diagnostics = told([...checked, ...outcomes.flatMap((outcome) => outcome.diagnostics)])
  const built = outcomes.flatMap((outcome) => outcome.value ?? [])
  const compiled = { diagnostics, series, template: template.value, built }
  return hasErrors(diagnostics) ? compiled : { ...compiled, complete: completeLedgerAndTrace(series, built) }
}

/** A report that was composed, and how many are still to come. */
export interface Step {
  readonly built: Built
  readonly left: number
}

/** Renders an edition; a draft shows the statements behind each block. What cannot be printed is reported. */
export async function render(
  built: Built,
  format: FormatName,
  font: Font,
  draft: boolean,
): Promise<Outcome<Uint8Array>> {
  const rendered = await renderHere(font)(renderingOf(built, format, draft))
  return { ...rendered, diagnostics: rendered.diagnostics.map(placedIn(built.evidence)) }
}

/** Loads what a live draft is made with: the HTML of a report in pieces, and its styles. */
export async function loadPieces() {
  const { piecesOf, styles } = await import('./render/html/index.ts')
  return { piecesOf, styles }
}

function* buildAll(
  { notes, editions }: Series,
  template: Template,
  order: Order,
  memory: Memory,
): Generator<Step, readonly Outcome<Built>[]> {
  const outcomes: Outcome<Built>[] = []
  const languagesOf = (edition: Edition): readonly Lang[] => order.languages ?? edition.languages
  let left = editions.flatMap(languagesOf).length
  for (const edition of editions) {
    const evidence = mergeNotes(redact(notes, edition, memory), edition, memory)
    for (const language of languagesOf(edition)) {
      const outcome = build({ evidence, themes: notes.themes }, template, language, order, memory)
      outcomes.push(outcome)
      left -= 1
      if (outcome.value && !hasErrors(outcome.diagnostics)) yield { built: outcome.value, left }
    }
  }
  return outcomes
}

function build(
  { evidence, themes }: { readonly evidence: Evidence; readonly themes: readonly Theme[] },
  template: Template,
  language: Lang,
  { draft = false }: Order,
  memory: Memory,
): Outcome<Built> {
  const locale = chooseLocale(language, evidence.edition)
  if (locale.value === undefined) return { diagnostics: locale.diagnostics }
  const { value: report, diagnostics } = composeReport(evidence, template, locale.value, memory)
  if (report === undefined) return { diagnostics }
  const value = {
    edition: evidence.edition.id,
    language,
    evidence,
    report,
    ...ledgerAndTrace(evidence, report, memory),
  }
  return {
    value,
    diagnostics: [
      ...diagnostics,
      ...checkReport({ evidence, report, themes, template, patterns: patternsByLanguage, memory }, draft),
    ],
  }
}
