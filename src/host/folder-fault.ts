import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import { codeOf } from './errors.ts'
import { displayPath } from './shown-path.ts'

/** Says why a folder of notes or of templates cannot be read, by the error that its reading ended with. */
export function folderFault(of: 'notes' | 'templates', folder: string, error: unknown): Diagnostic {
  const [what, todo] = explain(codeOf(error), `\`${displayPath(folder)}\``, advice[of])
  return diagnosticOf(advice[of].rule, what, { todo })
}

const advice = {
  notes: {
    rule: 'sessions-folder-is-readable',
    folder: 'the folder of the notes',
    absent: 'There is no folder',
    ifAbsent: 'Run the command where the folder of the notes is, or name that folder with `--sessions`.',
    ifFile: 'Name the folder that the file is in.',
  },
  templates: {
    rule: 'templates-folder-is-readable',
    folder: 'the folder of your templates',
    absent: 'There is no folder behind the link',
    ifAbsent: 'Put the folder where the link points to, or remove the link.',
    ifFile: 'Give it another name, or move it elsewhere.',
  },
} as const

type Words = (typeof advice)[keyof typeof advice]

function explain(
  code: string | undefined,
  path: string,
  { folder, absent, ifAbsent, ifFile }: Words,
): readonly [string, string] {
  switch (code) {
    case 'ENOENT':
      return [`${absent} ${path}`, ifAbsent]
    case 'ENOTDIR':
      return [`${path} is a file, expected ${folder}`, ifFile]
    case 'ELOOP':
      return [`${path} is a link that leads back to itself, expected ${folder}`, 'Put the folder itself in its place.']
    default:
      return [`The folder ${path} cannot be read (${code})`, 'Ask whoever owns the folder for permission to read it.']
  }
}
