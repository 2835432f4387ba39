import { counted, countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import type { Lang } from '../model/names.ts'
import type { SourceFile } from '../model/source-file.ts'
import { primary } from '../model/text.ts'
import { languages } from '../pipeline.ts'
import { finderIn } from '../write/path-at.ts'
import { splice } from '../write/splice.ts'
import { textOf } from '../write/text-of.ts'
import { type ChangedFile, changeNotes } from './change-notes.ts'
import { compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { requireKnown } from './require-known.ts'
import { blanksFor } from './translations/blanks-for.ts'
import { type Translation, translationsIn } from './translations/translations-in.ts'

const flags = ['sessions', 'names', 'showOnly', 'quiet'] as const

/** `report translate`: writes into the notes a blank for every text that a language lacks. */
export const translate = defineCommand({
  name: 'translate',
  summary: 'Write a blank into the notes for every text that a language lacks, to be filled in.',
  example: 'report translate fr --dry-run',
  argument: { form: '<language>', about: `any of ${languages.join(', ')}` },
  flags,
  run: async (options, host, [language = '']) => {
    requireKnown('language', [primary(language)], languages)
    return writeBlanks(language, options, host)
  },
})

type TranslateOptions = Pick<Flags, (typeof flags)[number]>

async function writeBlanks(language: Lang, options: TranslateOptions, host: Host): Promise<number> {
  const { series, files, diagnostics } = await compileNotes({ ...options, draft: true }, host)
  if (series === undefined) {
    reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), files)
    host.stderr.write(`${countOf(diagnostics)}: the notes cannot be read.\n`)
    return 1
  }
  const missing = translationsIn(series, [language], new Map()).filter((one) => isWanted(one, options))
  const blanked = files.flatMap((file) => withBlanks(file, missing, series.notes.language))
  await changeNotes(blanked, { sessions: options.sessions, showOnly: options.showOnly === true }, host)
  if (!options.quiet) host.stderr.write(`${verdict(missing.length, blanked, language, options)}\n`)
  return 0
}

/** A name that needs forms is wanted in any case: without them no sentence can be made with it. */
function isWanted({ state, text, forms }: Translation, { names }: TranslateOptions): boolean {
  return state === 'missing' && (!text.isName || names === true || forms.length > 0)
}

function withBlanks(before: SourceFile, missing: readonly Translation[], ofNotes: Lang): readonly ChangedFile[] {
  const own = missing.filter(({ text }) => text.place.file === before.path)
  if (own.length === 0) return []
  const text = textOf(before)
  const find = finderIn(text)
  const changes = own.flatMap((one) => blanksFor(one, ofNotes, find) ?? [])
  const spliced = splice(text, changes)
  const after = { ...before, bytes: new TextEncoder().encode(spliced.text) }
  return spliced.text === text ? [] : [{ before, after, changes: changes.length - spliced.unwritable.length }]
}

function verdict(
  missing: number,
  blanked: readonly ChangedFile[],
  language: Lang,
  { showOnly, sessions }: TranslateOptions,
): string {
  if (missing === 0) return `Every text has its words in \`${language}\`.`
  const count = blanked.reduce((sum, { changes }) => sum + changes, 0)
  const left = missing - count
  const blanks = `${counted(count, 'blank')} in ${counted(blanked.length, 'file')}`
  const rest = left === 0 ? '' : ` ${left} must be added by hand: \`report check --translations\` lists them.`
  return showOnly
    ? `${blanks} would be written; nothing was.${rest}`
    : `${blanks} of \`${sessions}\`: write the words behind each \`${language}:\`.${rest}`
}
