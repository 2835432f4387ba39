import { formatJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { hasErrors } from '../model/diagnostic.ts'
import type { Series } from '../model/notes.ts'
import { compileNotes } from './compile-notes.ts'
import { defineVerb } from './define-verb.ts'
import type { Flags } from './flags.ts'
import { tell, worthTelling } from './tell.ts'

/** `report check`: its result is what is wrong with the notes. */
export const check = defineVerb({
  name: 'check',
  summary: 'Read and check the notes, and compose every edition; write nothing.',
  example: 'report check --sessions sessions --reporter github',
  flags: ['sessions', 'template', 'date', 'reporter', 'quiet'],
  run: checkNotes,
})

async function checkNotes(
  asked: Pick<Flags, 'sessions' | 'template' | 'date' | 'reporter' | 'quiet'>,
  host: Host,
): Promise<number> {
  const { files, series, ...compiled } = await compileNotes(asked, host)
  const diagnostics = inOrder(compiled.diagnostics)
  const told = worthTelling(diagnostics, asked.quiet)
  if (asked.reporter === 'json') host.stdout.write(formatJson(told))
  else tell(asked.reporter, host.stdout, host, told, files)
  if (!asked.quiet) host.stderr.write(`${verdict(diagnostics, series)}\n`)
  return hasErrors(diagnostics) ? 1 : 0
}

function verdict(diagnostics: readonly Diagnostic[], series: Series | undefined): string {
  if (series === undefined || hasErrors(diagnostics)) return `${countOf(diagnostics)}.`
  const { sessions } = series.notes
  const statements = sessions.flatMap((session) => session.statements)
  const extent = [
    counted(sessions.length, 'session'),
    counted(statements.length, 'statement'),
    counted(series.editions.length, 'edition'),
  ].join(', ')
  return `The notes can be built: ${extent}${diagnostics.length === 0 ? '' : `; ${countOf(diagnostics)}`}.`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
