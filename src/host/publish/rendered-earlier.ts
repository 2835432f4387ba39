import type { Disk } from './disk.ts'
import { type ListedFile, sha256 } from './manifests.ts'
import { readSealed } from './read-manifest.ts'

/** Gives the bytes of an artifact that was rendered from the same before, and is as it was left; undefined if not. */
export type RenderedEarlier = (path: string, from: string) => Promise<Uint8Array | undefined>

/** Finds what earlier builds rendered into an output folder; undefined where they tell of nothing. */
export async function renderedEarlier(disk: Disk, out: string): Promise<RenderedEarlier | undefined> {
  const manifest = readSealed(await disk.read(`${out}/private/manifest.json`))
  const told = new Map((manifest?.files ?? []).filter(({ from }) => from !== undefined).map((one) => [one.file, one]))
  if (told.size === 0) return undefined
  return async (path, from) => {
    const entry = told.get(path)
    return entry?.from === from ? asItWasLeft(disk, `${out}/${path}`, entry) : undefined
  }
}

async function asItWasLeft(disk: Disk, path: string, entry: ListedFile): Promise<Uint8Array | undefined> {
  const bytes = (await disk.kindOf(path)) === 'file' ? await disk.read(path) : undefined
  return bytes !== undefined && sha256(bytes) === entry.sha256 ? bytes : undefined
}
