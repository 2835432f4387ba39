import { codeOf, Refusal } from '../../host/errors.ts'
import type { Disk } from '../../host/publish/disk.ts'
import { listed, sealed } from '../../host/publish/manifests.ts'
import { asLeft } from '../../host/publish/ours.ts'
import { readSealed } from '../../host/publish/read-manifest.ts'
import type { Slug } from '../../model/names.ts'

/** A file that is to be kept in a folder of redlines, by its name. */
interface RedlineFile {
  readonly edition: Slug
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Keeps a redline in its folder. The manifest beside it tells which files there are as they were left: what somebody
 * has edited since, and what is not ours, is not written over.
 *
 * @throws {Refusal} if such a file is in the way, or nothing can be written
 */
export async function keepRedline(disk: Disk, folder: string, { edition, name, bytes }: RedlineFile): Promise<void> {
  const [path, manifest] = [`${folder}/${name}`, `${folder}/manifest.json`]
  const ours = readSealed(await disk.read(manifest))?.files ?? []
  const isTaken = (await disk.kindOf(path)) !== undefined
  if (isTaken && !asLeft(ours)(name, await disk.digest(path)))
    throw new Refusal(`\`${path}\` was edited since, or is not ours. Nothing was written`, 'Move it elsewhere.')
  const artifacts = [...ours.filter(({ file }) => file !== name), listed({ path: name, bytes })]
  const beside = `${path}.next`
  try {
    await disk.makeFolder(folder)
    await disk.write(beside, bytes)
    await disk.move(beside, path)
    await disk.write(manifest, sealed({ edition, artifacts, records: [] }))
  } catch (cause) {
    await disk.remove(beside).catch(() => undefined)
    const isHeld = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(cause) ?? '')
    const todo = isHeld ? `Close ${name} in Word, or ask for leave to write it.` : 'Make room on its disk.'
    throw new Refusal(`\`${path}\` cannot be written`, todo, { cause })
  }
}
