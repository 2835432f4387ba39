import type { Disk } from './disk.ts'
import { folderOf, nameOf } from './publication.ts'

/** A file that was in the way of a build, and not as an earlier one left it. Paths are in the output folder. */
export interface Kept {
  readonly path: string
  /** Where it is now. */
  readonly as: string
}

/**
 * Moves a file that somebody else wrote, or changed, to `private/edited/<edition>/`, where no build replaces it. Its
 * name there tells its content: `report.en.docx` becomes `report.en.3f2a91c04b7d.docx`.
 *
 * @param from where it stands now
 * @param path where it stood, in the output folder
 */
export async function keepEdited(disk: Disk, out: string, from: string, path: string): Promise<Kept> {
  const as = await freeName(disk, out, from, path)
  await disk.makeFolder(`${out}/${folderOf(as)}`)
  await disk.move(from, `${out}/${as}`)
  return { path, as }
}

/** A name is free also where the very same content has it: two that are the same are kept as one. */
async function freeName(disk: Disk, out: string, from: string, path: string): Promise<string> {
  const content = (await disk.digest(from))?.sha256 ?? 'unreadable'
  const folder = `private/edited/${nameOf(folderOf(path))}`
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(nameOf(path)) ?? []
  for (let count = 1; ; count += 1) {
    const mark = count === 1 ? content.slice(0, 12) : `${content.slice(0, 12)}-${count}`
    const name = `${folder}/${stem}.${mark}${ending}`
    const kind = await disk.kindOf(`${out}/${name}`)
    if (kind === undefined || (kind === 'file' && (await disk.digest(`${out}/${name}`))?.sha256 === content))
      return name
  }
}
