import type { NewFile } from '../../host/create-files.ts'

/**
 * Makes what stands beside new notes: what git is not to keep, and for editors that read `.vscode/` the extension that
 * knows YAML.
 */
export function editorFiles(): readonly NewFile[] {
  return [
    fileOf('.gitignore', 'out/\n'),
    fileOf('.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })),
    fileOf('.vscode/settings.json', json({ 'files.eol': '\n', '[yaml]': { 'editor.wordWrap': 'on' } })),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function fileOf(path: string, text: string): NewFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
