import { createFiles } from '../../host/create-files.ts'
import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { replaceNotes } from '../../host/replace-notes.ts'
import type { Slug } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { splice } from '../../write/splice.ts'
import type { ChangedFile } from '../change-notes.ts'

/** A session that is to be added: its file, and series.yaml before and after its name stands there. */
export interface AddedSession {
  readonly file: SourceFile
  readonly series: ChangedFile
}

/**
 * Prepares to add a session to the series in the folder `sessions`, last in its order. Nothing is written yet.
 *
 * @throws {Refusal} if there is no series, or series.yaml cannot take the name, or the session exists already
 */
export async function prepareSession(id: Slug, text: string, sessions: string, host: Host): Promise<AddedSession> {
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
  return { file: { path, bytes: new TextEncoder().encode(text) }, series: { before, after, changes: 1 } }
}

/**
 * Writes a session and its name in series.yaml; or neither.
 *
 * @throws {Refusal} if one of them cannot be written, or series.yaml was changed meanwhile
 */
export async function writeSession({ file, series: { before, after } }: AddedSession, host: Host): Promise<void> {
  await createFiles(host.disk, [file])
  try {
    await replaceNotes(host.disk, before.path, before.bytes, after.bytes)
  } catch (error) {
    await host.disk.remove(file.path)
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
