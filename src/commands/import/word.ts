import { safeJson } from '../../diagnostics/format-json.ts'
import { counted, countOf, inOrder } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import type { Compilation } from '../compile-notes.ts'
import { defineCommand } from '../define-command.ts'
import type { Flags } from '../flags.ts'
import { reportDiagnostics, worthReporting } from '../report-diagnostics.ts'
import { measureOf, paintOn } from '../terminal.ts'
import { acceptedOf } from './accept-changes.ts'
import { importAsText, verdictOn } from './import-as-text.ts'
import { judgeReturned } from './judge-returned.ts'
import { openReturned } from './open-returned.ts'
import { toldChange } from './told-change.ts'
import { notedAbove, toldComment } from './told-comment.ts'
import { writeAccepted } from './write-accepted.ts'

const flags = ['sessions', 'date', 'accept', 'comments', 'base', 'by', 'answerAs'] as const

type ImportOptions = Pick<Flags, (typeof flags)[number]>

/** `report import word`: what an editor changed in a Word file leads to the lines of the notes, and is taken there. */
export const importWord = defineCommand({
  name: 'word',
  summary: 'Bring what an editor changed in a Word file to the line of the notes; tell of it, or take it over.',
  example: 'report import word report.en.docx --accept 1 3',
  argument: { form: '<file>', about: 'the Word file that came back' },
  flags,
  run: (options, host, [path = '']) => readAndTell(path, options, host),
})

async function readAndTell(path: string, options: ImportOptions, host: Host): Promise<number> {
  const opened = await openReturned(path, host)
  const { compiled, file } = await judgeReturned(opened, path, options, host)
  if (file === undefined) return refuseNotes(compiled, host)
  const { edition, language, judged, comments, known } = file
  const told = judged.map((one) => toldChange(one, known))
  const noted = comments.map((one) => toldComment(one, known))
  host.stdout.write(
    options.answerAs === 'json'
      ? safeJson({ file: path, edition, language, changes: told, comments: noted })
      : importAsText(told, noted, measureOf(host.stdout), paintOn(host.stdout, host)),
  )
  // Where nothing of what was changed can be brought into the notes, somebody has to look at it.
  const code = told.length === 0 || told.some(({ verdict }) => verdict === 'takeable' || verdict === 'taken') ? 0 : 1
  if (options.accept !== undefined || options.comments) {
    const above = options.comments ? comments.flatMap((one) => notedAbove(one, known)) : []
    const failed = await writeAccepted(acceptedOf(judged, options.accept ?? []), above, compiled, options, host)
    const left = options.comments ? comments.length - above.length : 0
    if (failed === 0 && left > 0) host.stderr.write(`${counted(left, 'comment')} on no statement: not written.\n`)
    return Math.max(failed, code)
  }
  host.stderr.write(`${verdictOn(told, noted, path)}\n`)
  return code
}

function refuseNotes({ diagnostics, files }: Compilation, host: Host): number {
  reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), files)
  host.stderr.write(`${countOf(diagnostics)}: there is no report to compare the file with.\n`)
  return 1
}
