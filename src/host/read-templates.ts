import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../model/order.ts'
import type { Template } from '../model/source-file.ts'
import { codeOf } from './code-of.ts'

/**
 * Reads every `<name>/report.md` of some folders, which may be missing; the first folder that has a name wins. Wherever
 * a template is, its path reads
 *
 * `templates/<name>/report.md`: what is written must not depend on where the program is installed.
 */
export async function readTemplates(folders: readonly string[]): Promise<readonly Template[]> {
  const found = await Promise.all(folders.map(templatesIn))
  return [
    ...new Map(
      found
        .toReversed()
        .flat()
        .map((template) => [template.name, template]),
    ).values(),
  ].sort((a, b) => byCodeUnit(a.name, b.name))
}

async function templatesIn(folder: string): Promise<readonly Template[]> {
  const names = (await unlessMissing(readdir(folder))) ?? []
  const read = await Promise.all(
    names.map(async (name) => ({ name, bytes: await unlessMissing(readFile(join(folder, name, 'report.md'))) })),
  )
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, path: `templates/${name}/report.md`, bytes }] : []))
}

/** A folder without a `report.md` is no template. */
async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
