import { safeJson } from '../diagnostics/format-json.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import { type SchemaFile, schemaFiles, schemaOf } from '../pipeline.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { reportDiagnostics } from './report-diagnostics.ts'

/**
 * `report schema`: the JSON Schema of series.yaml or of a session's file, one for each. An editor then offers a session
 * no key of the series; and one schema for both could only tell that a file is neither.
 */
export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of the notes, by which editors complete, explain and check keys.',
  example: 'report schema session --here > .vscode/session.schema.json',
  argument: { form: '<file>', about: '`series` for series.yaml, `session` for every other file' },
  flags: ['here', 'sessions'],
  run: async (options, host, [file = '']) => {
    if (!isSchemaFile(file))
      throw new Refusal(`There is no schema of \`${shown(file)}\``, didYouMean(file, schemaFiles))
    return options.here ? printWithNames(file, options, host) : print(schemaOf(file), host)
  },
})

function isSchemaFile(file: string): file is SchemaFile {
  return schemaFiles.some((one) => one === file)
}

async function printWithNames(file: SchemaFile, { sessions }: Pick<Flags, 'sessions'>, host: Host): Promise<number> {
  const { value: notes, diagnostics } = await host.sessions(sessions)
  if (notes !== undefined) return print(schemaOf(file, notes), host)
  reportDiagnostics('text', host.stderr, host, diagnostics, [])
  return 1
}

function print(made: object, host: Host): number {
  host.stdout.write(safeJson(made))
  return 0
}
