import { safeJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { shown } from '../model/printable.ts'
import { changesIn } from '../returned/changes-in.ts'
import { commentsIn } from '../returned/comments-in.ts'
import { judgeChanges } from '../returned/judge-changes.ts'
import { matchParagraphs } from '../returned/match-paragraphs.ts'
import { type Compilation, compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { acceptedOf } from './import/accept-changes.ts'
import { importAsText, verdictOn } from './import/import-as-text.ts'
import { knowledgeOf } from './import/knowledge-of.ts'
import { openReturned, whatWasSent } from './import/open-returned.ts'
import { toldChange } from './import/told-change.ts'
import { notedAbove, toldComment } from './import/told-comment.ts'
import { writeAccepted } from './import/write-accepted.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { measureOf, paintOn } from './terminal.ts'

const flags = ['sessions', 'date', 'accept', 'comments', 'base', 'by', 'answerAs'] as const

type ImportOptions = Pick<Flags, (typeof flags)[number]>

/** `report import word`: what an editor changed in a Word file leads to the lines of the notes, and is taken there. */
export const importWord = defineCommand({
  name: 'import',
  summary: 'Bring what an editor changed in a Word file to the line of the notes; tell of it, or take it over.',
  example: 'report import word report.en.docx --accept 1 3',
  argument: [
    { form: '<kind>', about: 'word' },
    { form: '<file>', about: 'the Word file that came back' },
  ],
  flags,
  run: async (options, host, [kind = '', path = '']) => {
    if (kind !== 'word')
      throw new Refusal(
        `Unexpected \`${shown(kind)}\`, expected \`word\``,
        'A Word file is brought back: `report import word report.en.docx`.',
      )
    return readAndTell(path, options, host)
  },
})

async function readAndTell(path: string, options: ImportOptions, host: Host): Promise<number> {
  const opened = await openReturned(path, host)
  const { properties, paragraphs, comments } = opened.returned
  const [edition, language] = [properties.get('edition'), properties.get('language')]
  const compiled = await compileNotes({ ...options, draft: true, ...(language && { lang: [language] }) }, host)
  if (compiled.complete === undefined || compiled.series === undefined) return refuseNotes(compiled, host)
  const now = compiled.built.find((one) => one.edition === edition)
  if (now === undefined)
    throw new Refusal(`The series has no edition \`${shown(edition ?? '')}\``, editionAdvice(edition))
  const base = await whatWasSent(opened, { path, sent: options.base, now }, host)
  const matches = matchParagraphs(base, paragraphs)
  const isOurs = ({ author }: { readonly author: string }): boolean => author === now.report.furniture.sources.title
  const known = knowledgeOf(now, compiled.files)
  const judged = judgeChanges(changesIn(matches).filter(isBy(options.by)), known.texts)
  const told = judged.map((one) => toldChange(one, known))
  const placed = commentsIn(matches, comments).filter((one) => !isOurs(one))
  const noted = placed.map((one) => toldComment(one, known))
  host.stdout.write(
    options.answerAs === 'json'
      ? safeJson({ file: path, edition, language, changes: told, comments: noted })
      : importAsText(told, noted, measureOf(host.stdout), paintOn(host.stdout, host)),
  )
  if (options.accept !== undefined || options.comments) {
    const above = options.comments ? placed.flatMap((one) => notedAbove(one, known)) : []
    return writeAccepted(acceptedOf(judged, options.accept ?? []), above, compiled, options, host)
  }
  if (told.length + noted.length > 0) host.stderr.write(`${verdictOn(told, noted, path)}\n`)
  return told.some(({ verdict }) => verdict === 'takeable' || verdict === 'taken') || told.length === 0 ? 0 : 1
}

function refuseNotes({ diagnostics, files }: Compilation, host: Host): number {
  reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), files)
  host.stderr.write(`${countOf(diagnostics)}: there is no report to compare the file with.\n`)
  return 1
}

function editionAdvice(edition: string | undefined): string {
  return edition === undefined
    ? 'It is no report of this program, or another program has saved it.'
    : 'It was sent before.'
}

function isBy(author: string | undefined): (change: { readonly revision?: { readonly author: string } }) => boolean {
  return ({ revision }) => author === undefined || revision?.author === author
}
