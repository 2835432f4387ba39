import type { Locale } from '../locales/define-locale.ts'
import { plain } from '../locales/phrase.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { Meta, Report } from '../model/report.ts'
import type { Template } from '../model/source-file.ts'
import { version } from '../model/version.ts'
import { blanksIn } from './blanks-in.ts'
import { templateIn } from './choose-template.ts'
import type { Context } from './context.ts'
import { makeContext } from './context.ts'
import { organizersOf } from './front/make-masthead.ts'
import { markingOf } from './front/marking-of.ts'
import { leftOut } from './left-out.ts'
import { markForeignWords } from './mark-foreign-words.ts'
import { numberBlocks } from './number-blocks.ts'
import type { Undigested } from './report-digest.ts'
import { reportDigest } from './report-digest.ts'
import { resolveBlocks } from './resolve-blocks.ts'
import { fillTemplate } from './template/fill-template.ts'
import { matchOriginal } from './template/match-original.ts'
import { parseTemplate } from './template/parse-template.ts'
import { reportTrouble } from './template/report-trouble.ts'

/**
 * Composes one edition in one language, in four passes: fill the template's slots, number what came of it, resolve it
 * into words, mark those in another script. The tree is complete: labels, numbers, cross-references, note marks and
 * contents. What a template holds that a report cannot is reported at its place, and so is where a translated one
 * departs from the original; and then there is no report. With a memory, the same template is parsed once, and only
 * themes that changed are composed again; paragraphs that read the same are the same objects.
 */
export function composeReport(
  evidence: Evidence,
  template: Template,
  locale: Locale,
  memory: Memory = forgetful,
): Outcome<Report> {
  const file = templateIn(template, locale.tag)
  const [parsed, original] = [memory(parseTemplate, file), memory(parseTemplate, template)]
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics }
  const departures = original.value ? matchOriginal(original.value, parsed.value, file.path) : original.diagnostics
  if (departures.length > 0) return { diagnostics: departures }
  const context = makeContext(evidence, locale, memory)
  const trouble: Diagnostic[] = []
  const filled = fillTemplate(parsed.value, context, { path: file.path, report: reportTrouble(file.path, trouble) })
  if (trouble.length > 0) return { diagnostics: trouble }
  const numbered = numberBlocks(filled, locale.labels)
  const lost = leftOut(evidence, numbered.numbering, file.path)
  if (lost.length > 0) return { diagnostics: lost }
  const resolved = resolveBlocks(filled, numbered, locale.labels, memory)
  const root = markForeignWords(resolved, locale.tag, memory)
  return {
    value: digested({ root, furniture: locale.furniture, meta: metaOf(evidence, context) }),
    diagnostics: blanksIn(evidence.edition),
  }
}

/** The title in running heads and in the properties of files. */
function titleOf({ evidence: { notes }, say }: Context): string {
  return plain(say(notes.shortTitle ?? notes.title))
}

function metaOf({ edition, notes }: Evidence, context: Context): Omit<Meta, 'digest'> {
  const { tag, direction } = context.locale
  const marking = markingOf(context)
  return {
    edition: edition.id,
    language: tag,
    direction,
    title: titleOf(context),
    author: organizersOf(context),
    date: notes.date,
    ...(edition.symbol !== undefined && { symbol: edition.symbol }),
    ...(marking && { marking: plain(marking) }),
    version,
  }
}

/** Adds the digest. It is made when it is first asked for, since it takes time, and a live draft shows none. */
function digested(undigested: Undigested): Report {
  let digest: string | undefined
  const meta: Meta = {
    ...undigested.meta,
    get digest() {
      digest ??= reportDigest(undigested)
      return digest
    },
  }
  return { ...undigested, meta }
}
