import { readdir } from 'node:fs/promises'
import { type Diagnostic, diagnosticOf, type Outcome } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Place } from '../model/place.ts'
import type { SourceFile } from '../model/source-file.ts'
import { codeOf } from './errors.ts'
import { type NamedFile, nameFaults, notesNamed } from './name-faults.ts'
import { type FoundFile, limit, readLimited } from './read-limited.ts'
import { displayPath } from './shown-path.ts'

/**
 * Reads the YAML files of a folder, sorted by name, without the hidden ones. Each file that cannot be read, or whose
 * name is only nearly right, is an error, and then there is no value.
 */
export async function readSessions(folder: string): Promise<Outcome<readonly SourceFile[]>> {
  const named = await namesIn(folder)
  if (named.value === undefined) return { diagnostics: named.diagnostics }
  const misnamed = nameFaults(named.value, (name) => startOf(displayPath(`${folder}/${name}`)))
  const read = await Promise.all(named.value.map(({ name }) => readNotes(`${folder}/${name}`)))
  const diagnostics = [...misnamed, ...read.flatMap((file) => file.diagnostics)]
  return diagnostics.length > 0 ? { diagnostics } : { value: read.flatMap((file) => file.value ?? []), diagnostics }
}

async function namesIn(folder: string): Promise<Outcome<readonly NamedFile[]>> {
  try {
    return {
      value: (await readdir(folder)).sort(byCodeUnit).flatMap((name) => notesNamed(name) ?? []),
      diagnostics: [],
    }
  } catch (error) {
    const [what, todo] = explainFolder(codeOf(error), displayPath(folder))
    return { diagnostics: [diagnosticOf('sessions-folder-is-readable', what, { todo })] }
  }
}

function explainFolder(code: string | undefined, path: string): Explanation {
  switch (code) {
    case 'ENOENT':
      return [
        `There is no folder \`${path}\``,
        'Run the command where the folder of the notes is, or name that folder with `--sessions`.',
      ]
    case 'ENOTDIR':
      return [`\`${path}\` is a file, expected the folder of the notes`, 'Name the folder that the file is in.']
    default:
      return [
        `The folder \`${path}\` cannot be read (${code})`,
        'Ask whoever owns the folder for permission to read it.',
      ]
  }
}

async function readNotes(path: string): Promise<Outcome<SourceFile>> {
  const shown = displayPath(path)
  const place = startOf(shown)
  try {
    const found = await readLimited(path)
    return found.kind === 'file'
      ? { value: { path: shown, bytes: found.bytes }, diagnostics: [] }
      : { diagnostics: [faultOf(found, place)] }
  } catch (error) {
    const [what, todo] = explainFile(codeOf(error))
    return { diagnostics: [diagnosticOf('file-is-readable', what, { todo, place })] }
  }
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

function faultOf(found: Exclude<FoundFile, { readonly kind: 'file' }>, place: Place): Diagnostic {
  if (found.kind !== 'large') {
    const what = `This is ${found.kind === 'folder' ? 'a folder' : 'a device or a pipe'}, expected a file of notes`
    return diagnosticOf('file-is-readable', what, {
      todo: 'Move it elsewhere, or rename it so that its name does not end in `.yaml`.',
      place,
    })
  }
  const size = found.megabytes === undefined ? `more than ${limit} MB` : `${found.megabytes} MB`
  return diagnosticOf('file-is-not-too-large', `The file has ${size}, expected at most ${limit}`, {
    todo: 'Notes are plain text. If this is something else, move it elsewhere.',
    place,
  })
}

function explainFile(code: string | undefined): Explanation {
  switch (code) {
    case 'ENOENT':
      return [
        'This is a link to a file that is not there',
        'Put the file where the link points to, or remove the link.',
      ]
    case 'EACCES':
    case 'EPERM':
      return ['There is no permission to read this file', 'Ask whoever owns the file for permission to read it.']
    default:
      return [
        `The file cannot be read (${code})`,
        'Try to open it in a text editor; if that fails too, get a fresh copy of it.',
      ]
  }
}

type Explanation = readonly [what: string, todo: string]
