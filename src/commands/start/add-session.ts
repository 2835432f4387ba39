import { createFiles } from '../../host/create-files.ts'
import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { replaceNotes } from '../../host/replace-notes.ts'
import type { Slug } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { splice } from '../../write/splice.ts'
import type { ChangedFile } from '../change-notes.ts'

/** Where a session is to be added: the path of its file, and series.yaml before and after its name stands there. */
export interface NewPlace {
  readonly path: string
  readonly series: ChangedFile
}

/**
 * Finds the place of a new session in the series in the folder `sessions`, last in its order. Nothing is written yet.
 *
 * @throws {Refusal} if there is no series, or series.yaml cannot take the name, or the session exists already
 */
export async function placeForSession(id: Slug, sessions: string, host: Host): Promise<NewPlace> {
  const path = `${sessions}/${id}.yaml`
  const before = await seriesFile(sessions, host)
  if ((await host.disk.kindOf(path)) !== undefined)
    throw new Refusal(
      `\`${shown(path)}\` exists already. Nothing was written`,
      'Choose another name, or move it elsewhere.',
    )
  const old = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before.bytes)
  const { text: named, unwritable } = splice(old, [{ do: 'append', path: ['sessions'], item: id }])
  if (unwritable[0] !== undefined)
    throw new Refusal(`\`${shown(before.path)}\` cannot take the new session`, unwritable[0].why)
  const after = { ...before, bytes: new TextEncoder().encode(named) }
  return { path, series: { before, after, changes: 1 } }
}

/**
 * Writes a session and its name in series.yaml; or neither.
 *
 * @throws {Refusal} if one of them cannot be written, or series.yaml was changed meanwhile
 */
export async function writeSession(text: string, { path, series }: NewPlace, host: Host): Promise<void> {
  const { before, after } = series
  await createFiles(host.disk, [{ path, bytes: new TextEncoder().encode(text) }])
  try {
    await replaceNotes(host.disk, before.path, before.bytes, after.bytes)
  } catch (error) {
    await host.disk.remove(path)
    throw error
  }
}

/**
 * Reads series.yaml.
 *
 * @throws {Refusal} if there are no notes to add to
 */
export async function seriesFile(sessions: string, host: Host): Promise<SourceFile> {
  const path = `${sessions}/series.yaml`
  const bytes = await host.disk.read(path)
  if (bytes === undefined)
    throw new Refusal(`There is no file \`${shown(path)}\``, 'Begin a series with `report init`.')
  return { path, bytes }
}
