import { safeJson } from '../../diagnostics/format-json.ts'
import type { NewFile } from '../../host/create-files.ts'
import { type SchemaFile, schemaFiles, schemaOf } from '../../pipeline.ts'

/**
 * Makes what stands beside new notes: what git is not to keep, and for editors that read `.vscode/` the extension that
 * knows YAML, with the schemas by which it completes, explains and checks keys.
 */
export function editorFiles(): readonly NewFile[] {
  return [
    fileOf('.gitignore', 'out/\n'),
    fileOf('.vscode/extensions.json', safeJson({ recommendations: ['redhat.vscode-yaml'] })),
    fileOf(
      '.vscode/settings.json',
      safeJson({ 'files.eol': '\n', '[yaml]': { 'editor.wordWrap': 'on' }, 'yaml.schemas': schemas }),
    ),
    ...schemaFiles.map((file) => fileOf(pathOf(file), safeJson(schemaOf(file)))),
  ]
}

/** The files of notes that each schema is for. */
const schemas = {
  [pathOf('series')]: 'sessions/series.yaml',
  [pathOf('session')]: ['sessions/*.yaml', '!sessions/series.yaml'],
}

function pathOf(file: SchemaFile): string {
  return `.vscode/${file}.schema.json`
}

function fileOf(path: string, text: string): NewFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
