import type { Disk } from './disk.ts'
import { artifactName } from './manifests.ts'
import type { Ours } from './ours.ts'
import { nameOf, type Publication } from './publication.ts'

/** What stands in an output folder beside the files of a build. Paths are relative to the output folder. */
export interface Survey {
  /** What must leave: what earlier builds left, and what bears the name of an artifact or record and is none. */
  readonly retire: readonly string[]
  /** What somebody else put into the folder of an edition. It stays. */
  readonly strange: readonly string[]
  /** The folders of editions that the series does not have, in which all is as we left it. They leave. */
  readonly former: readonly string[]
  /** Those that stay, each with the file that is why. */
  readonly kept: readonly { readonly folder: string; readonly because: string }[]
  /** Those that are copies of the folder of an edition, or that folder renamed. They stay. */
  readonly copies: Ours['copies']
}

/**
 * Looks at the folders of a build whole, and at those that stand beside them: what an earlier build left there may hold
 * words that an edition hides since.
 */
export async function survey(disk: Disk, out: string, publication: Publication, ours: Ours): Promise<Survey> {
  const coming = new Set([...publication.artifacts, ...publication.records].map(({ path }) => path))
  const here = await Promise.all(publication.folders.map((folder) => surveyFolder(disk, out, folder, coming, ours)))
  const beside = await besideThem(disk, out, publication)
  const there = await Promise.all(beside.map((folder) => surveyFormer(disk, out, folder, ours)))
  const seen = [...here, ...there]
  return {
    retire: seen.flatMap(({ retire }) => retire),
    strange: seen.flatMap(({ strange }) => strange),
    former: seen.flatMap(({ former }) => former),
    kept: seen.flatMap(({ kept }) => kept),
    copies: ours.copies.filter(({ folder }) => beside.includes(folder)),
  }
}

const nothing: Survey = { retire: [], strange: [], former: [], kept: [], copies: [] }

async function surveyFolder(
  disk: Disk,
  out: string,
  folder: string,
  coming: ReadonlySet<string>,
  ours: Ours,
): Promise<Survey> {
  const known = new Set(ours.files.map(({ file }) => file))
  const paths = (await disk.list(`${out}/${folder}`)).map((name) => `${folder}/${name}`)
  const others = paths.filter((path) => !coming.has(path) && !ofSystems.has(nameOf(path)))
  const kinds = await Promise.all(others.map((path) => disk.kindOf(`${out}/${path}`)))
  const bearsOurName = (path: string): boolean =>
    known.has(path) || artifactName.test(nameOf(path)) || recordNames.has(nameOf(path))
  const retire = others.filter((path, index) => isMovable(kinds[index]) && bearsOurName(path))
  return { ...nothing, retire, strange: others.filter((path) => !retire.includes(path)) }
}

/** The folders beside those of a build that are no edition's. */
async function besideThem(disk: Disk, out: string, { root, editions }: Publication): Promise<readonly string[]> {
  const names = (await disk.list(`${out}/${root}`)).filter(
    (name) => !name.startsWith('.') && !editions.includes(name) && `${root}${name}` !== 'private',
  )
  const kinds = await Promise.all(names.map((name) => disk.kindOf(`${out}/${root}${name}`)))
  return names
    .filter((_, index) => kinds[index] === 'folder' || kinds[index] === 'link')
    .map((name) => `${root}${name}`)
}

/**
 * A folder that no build tells of, and that holds nothing that is named like an artifact, a ledger or a trace, is no
 * matter of ours: a `manifest.json` is what many programs write.
 */
async function surveyFormer(disk: Disk, out: string, folder: string, ours: Ours): Promise<Survey> {
  const isTold = ours.files.some(({ file }) => file.startsWith(`${folder}/`))
  const paths = (await disk.list(`${out}/${folder}`)).map((name) => `${folder}/${name}`)
  const others = paths.filter((path) => !ofSystems.has(nameOf(path)))
  if (others.length === 0 || !(isTold || others.some((path) => isNamedAsOurs(nameOf(path))))) return nothing
  const digests = await Promise.all(others.map((path) => disk.digest(`${out}/${path}`)))
  const isLink = (await disk.kindOf(`${out}/${folder}`)) === 'link'
  const because = isLink ? folder : others.find((path, index) => !ours.isAsLeft(path, digests[index]))
  return because === undefined
    ? { ...nothing, retire: others, former: [folder] }
    : { ...nothing, kept: [{ folder, because }] }
}

function isMovable(kind: string | undefined): boolean {
  return kind === 'file' || kind === 'link'
}

function isNamedAsOurs(name: string): boolean {
  return artifactName.test(name) || name === 'ledger.json' || name === 'trace.json'
}

const recordNames: ReadonlySet<string> = new Set(['ledger.json', 'trace.json', 'manifest.json'])

/** What macOS and Windows put into any folder that somebody opens. It holds no words of a report. */
const ofSystems: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
