import { readdir } from 'node:fs/promises'
import type { Outcome } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import { folderFault } from './folder-fault.ts'
import { type NamedFile, nameFaults, notesNamed } from './name-faults.ts'
import { type Expected, readSource, startOf } from './read-source.ts'
import { displayPath } from './shown-path.ts'

/**
 * Reads the YAML files of a folder, sorted by name, without the hidden ones. Each file that cannot be read, or whose
 * name is only nearly right, is an error, and then there is no value.
 */
export async function readSessions(folder: string): Promise<Outcome<readonly SourceFile[]>> {
  const named = await namesIn(folder)
  if (named.value === undefined) return { diagnostics: named.diagnostics }
  const misnamed = nameFaults(named.value, (name) => startOf(displayPath(`${folder}/${name}`)).place)
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
    return { diagnostics: [folderFault('notes', folder, error)] }
  }
}

function readNotes(path: string): Promise<Outcome<SourceFile>> {
  return readSource(path, displayPath(path), notes)
}

const notes: Expected = {
  what: 'a file of notes',
  otherwise: 'Move it elsewhere, or rename it so that its name does not end in `.yaml`.',
  nature: 'Notes are plain text.',
}
