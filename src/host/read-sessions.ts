import { readdir } from 'node:fs/promises'
import type { Outcome } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import { folderFault } from './folder-fault.ts'
import { nameFaults, notesNamed } from './name-faults.ts'
import { type Expected, readSource, startOf } from './read-source.ts'
import { displayPath } from './shown-path.ts'

/**
 * Reads the YAML files of a folder, sorted by name, without the hidden ones. Each file that cannot be read, or whose
 * name is only nearly right, is an error, and then there is no value.
 */
export async function readSessions(folder: string): Promise<Outcome<readonly SourceFile[]>> {
  const named = await namesIn(folder)
  if (named.value === undefined) return { diagnostics: named.diagnostics }
  const read = await Promise.all(named.value.map((name) => readNotes(`${folder}/${name}`)))
  return togetherIn(displayPath(folder), named.value, read)
}

/**
 * Puts together the files of a folder of notes, that were read by these names: without a value if one of them has a
 * fault, or a name that is only nearly right.
 */
export function togetherIn(
  folder: string,
  names: readonly string[],
  read: readonly Outcome<SourceFile>[],
): Outcome<readonly SourceFile[]> {
  const named = names.flatMap((name) => notesNamed(name) ?? [])
  const misnamed = nameFaults(named, (name) => startOf(`${folder}/${name}`).place)
  const diagnostics = [...misnamed, ...read.flatMap((file) => file.diagnostics)]
  return diagnostics.length > 0 ? { diagnostics } : { value: read.flatMap((file) => file.value ?? []), diagnostics }
}

/** Chooses the names that files of notes have, or nearly, and sorts them. */
export function namesOfNotes(names: readonly string[]): readonly string[] {
  return names.filter((name) => notesNamed(name) !== undefined).sort(byCodeUnit)
}

async function namesIn(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    return { value: namesOfNotes(await readdir(folder)), diagnostics: [] }
  } catch (error) {
    return { diagnostics: [folderFault('notes', folder, error)] }
  }
}

function readNotes(path: string): Promise<Outcome<SourceFile>> {
  return readSource(path, displayPath(path), notes)
}

/** What a file of notes is expected to be. */
export const notes: Expected = {
  what: 'a file of notes',
  otherwise: 'Move it elsewhere, or rename it so that its name does not end in `.yaml`.',
  nature: 'Notes are plain text.',
}
