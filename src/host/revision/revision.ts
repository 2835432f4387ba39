import { shown } from '../../model/printable.ts'
import { Refusal } from '../errors.ts'
import { type FoundFile, limit } from '../read-limited.ts'
import type { Git } from './git.ts'

/** A revision of a repository, as git names it for good. */
export interface Revision {
  /** As it was asked for: `v1`, `HEAD~2`. */
  readonly name: string
  readonly object: string
}

/** Something in a folder of a revision. */
export interface Entry {
  /** Its path within the folder. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link'
  readonly object: string
  readonly bytes: number
}

/**
 * Finds a revision by what git calls it: a commit, a tag, a branch.
 *
 * @throws {Refusal} if there is none
 */
export async function findRevision(git: Git, name: string): Promise<Revision> {
  const found = /[\r\n]/.test(name) ? undefined : await look(git, name)
  if (found !== undefined && found.kind !== 'blob') return { name, object: found.object }
  throw new Refusal(
    `There is no revision \`${shown(name)}\` in this repository`,
    '`git log --oneline` lists revisions, `git tag` the names of some.',
  )
}

/**
 * Lists what stands in a folder of a revision and below it, in git's order; undefined where there is no such folder.
 * The folder is named as seen from where git runs.
 */
export async function listFolder(
  git: Git,
  { object }: Revision,
  folder: string,
): Promise<readonly Entry[] | undefined> {
  const found = await look(git, `${object}:./${folder}`)
  if (found?.kind !== 'tree') return undefined
  const listed = await git(['ls-tree', '-r', '-t', '-l', '-z', '--full-tree', found.object], [])
  return listed.toString().split('\0').flatMap(entryIn)
}

/** Reads files of a revision, each as if it stood on the disk: no more is read than of a file there. */
export async function readEntries(git: Git, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, FoundFile>> {
  const read = entries.filter((entry) => entry.kind === 'file' && entry.bytes <= limit * 1e6)
  const objects = read.map(({ object }) => object)
  const contents = read.length === 0 ? [] : contentsIn(await git(['cat-file', '--batch'], objects))
  const files = new Map(read.map((entry, index) => [entry, contents[index] ?? new Uint8Array()]))
  return new Map(entries.map((entry) => [entry, foundOf(entry, files.get(entry))]))
}

function foundOf({ kind, bytes }: Entry, content: Uint8Array | undefined): FoundFile {
  if (kind !== 'file') return { kind }
  return content ? { kind, bytes: content } : { kind: 'large', megabytes: Math.ceil(bytes / 1e6) }
}

/** Asks git what it knows by a name: one line, or that the name is missing or ambiguous. */
async function look(git: Git, name: string): Promise<{ readonly object: string; readonly kind: string } | undefined> {
  const told = await git(['cat-file', '--batch-check'], [name])
  const [, object, kind] = /^([0-9a-f]{40,}) ([a-z]+) \d+\n$/.exec(told.toString()) ?? []
  return object === undefined || kind === undefined ? undefined : { object, kind }
}

/** A line is `100644 blob 1f7a…   1234<tab>geneva.yaml`; a folder has `-` for its size; a submodule is a `commit`. */
function entryIn(line: string): readonly Entry[] {
  const [, mode, type, object, bytes, path] = /^(\d+) ([a-z]+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? []
  if (object === undefined || path === undefined) return []
  const kind = type !== 'blob' ? 'folder' : mode === '120000' ? 'link' : 'file'
  return [{ path, kind, object, bytes: Number(bytes) || 0 }]
}

/** Git writes of each object a line that ends in its size, then its bytes, then the end of a line. */
function contentsIn(written: Buffer): readonly Uint8Array[] {
  const contents: Uint8Array[] = []
  for (let at = 0; at < written.length; ) {
    const start = written.indexOf('\n', at) + 1
    const size = Number(written.toString('latin1', at, start).trimEnd().split(' ').at(-1))
    if (start === 0 || !Number.isInteger(size)) throw new Refusal('A file of that revision is missing here')
    contents.push(written.subarray(start, start + size))
    at = start + size + 1
  }
  return contents
}
