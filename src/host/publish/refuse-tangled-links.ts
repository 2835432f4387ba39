import { Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import type { Publication } from './publication.ts'

/**
 * Refuses an output folder in which links lead two editions to one place, or an edition back into the output folder:
 * one audience would then be handed what is made for another.
 *
 * @throws {Refusal} that names the link
 */
export async function refuseTangledLinks(disk: Disk, out: string, { root, editions }: Publication): Promise<void> {
  const folders = [...editions.map((edition) => `${root}${edition}`), 'private']
  const kinds = await Promise.all(folders.map((folder) => disk.kindOf(`${out}/${folder}`)))
  const places = await Promise.all(folders.map((folder) => disk.whereIs(`${out}/${folder}`)))
  const whole = await disk.whereIs(out)
  folders.forEach((folder, index) => {
    const place = places[index]
    if (kinds[index] !== 'link' || place === undefined) return
    const others = places.filter((_, at) => at !== index)
    if ([...others, whole].some((other) => other !== undefined && (isWithin(place, other) || isWithin(other, place))))
      throw new Refusal(
        `\`${out}/${folder}\` is a link to where other files of \`${out}\` are`,
        'Let each edition have its own folder, so that nobody is handed what others may read. Nothing was changed.',
      )
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder.replace(/[\\/]$/, '')}/`) || path.startsWith(`${folder}\\`)
}
