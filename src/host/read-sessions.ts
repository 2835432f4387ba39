import type { Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { Outcome } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import { codeOf } from './code-of.ts'
import { displayPath } from './display-path.ts'

/** The largest file that is read, in megabytes: a hundred times what a rapporteur writes. */
const limit = 5

/** Reads the YAML files of a folder, in order of name; hidden files are passed over. Whatever cannot be read is an error, and then there is no value. */
export async function readSessions(folder: string): Promise<Outcome<readonly SourceFile[]>> {
  const names = await namesIn(folder)
  if (names.value === undefined) return { diagnostics: names.diagnostics }
  const read = await Promise.all(names.value.map((name) => readNotes(`${folder}/${name}`)))
  const diagnostics = read.flatMap((file) => file.diagnostics)
  return diagnostics.length > 0 ? { diagnostics } : { value: read.flatMap((file) => file.value ?? []), diagnostics }
}

async function namesIn(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    return { value: (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort(byCodeUnit), diagnostics: [] }
  } catch (error) {
    const [what, todo] = explainFolder(codeOf(error), displayPath(folder))
    return { diagnostics: [{ rule: 'sessions-folder-is-readable', severity: 'error', what, todo, related: [] }] }
  }
}

function explainFolder(code: string | undefined, path: string): Fault {
  switch (code) {
    case 'ENOENT':
      return [`There is no folder \`${path}\``, 'Run the command where the folder of the notes is, or name that folder with `--sessions`.']
    case 'ENOTDIR':
      return [`\`${path}\` is a file, expected the folder of the notes`, 'Name the folder that the file is in.']
    default:
      return [`The folder \`${path}\` cannot be read (${code})`, 'Ask whoever owns the folder for permission to read it.']
  }
}

async function readNotes(path: string): Promise<Outcome<SourceFile>> {
  const shown = displayPath(path)
  try {
    const fault = explainKind(await stat(path))
    return fault ? failed(shown, fault) : { value: { path: shown, bytes: await readFile(path) }, diagnostics: [] }
  } catch (error) {
    return failed(shown, explainFile(codeOf(error)))
  }
}

function explainKind(found: Stats): Fault | undefined {
  if (found.isDirectory()) return ['This is a folder, expected a file of notes', 'Move it elsewhere, or rename it so that its name does not end in `.yaml`.']
  if (!found.isFile()) return ['This is a device or a pipe, expected a file of notes', 'Move it elsewhere.']
  if (found.size <= limit * 1e6) return undefined
  return [`The file has ${Math.ceil(found.size / 1e6)} MB, expected at most ${limit}`, 'Notes are plain text. If this is something else, move it elsewhere.']
}

function explainFile(code: string | undefined): Fault {
  switch (code) {
    case 'ENOENT':
      return ['This is a link to a file that is not there', 'Put the file where the link points to, or remove the link.']
    case 'EACCES':
    case 'EPERM':
      return ['There is no permission to read this file', 'Ask whoever owns the file for permission to read it.']
    default:
      return [`The file cannot be read (${code})`, 'Try to open it in a text editor; if that fails too, get a fresh copy of it.']
  }
}

type Fault = readonly [what: string, todo: string]

function failed(file: string, [what, todo]: Fault): Outcome<never> {
  return { diagnostics: [{ rule: 'file-is-readable', severity: 'error', what, todo, place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] }] }
}
