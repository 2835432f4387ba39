import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../model/order.ts'
import type { Template } from '../model/source-file.ts'
import { unlessMissing } from './errors.ts'

/**
 * Reads every `<name>/report.md` in these folders, sorted by name. A folder may be missing; where two have a template
 * of the same name, the first folder wins. The path of a template always reads `templates/<name>/report.md`, wherever
 * it is: what is written must not depend on where the program is installed.
 */
export async function readTemplates(folders: readonly string[]): Promise<readonly Template[]> {
  const found = (await Promise.all(folders.map(templatesIn))).toReversed().flat()
  const byName = new Map(found.map((template) => [template.name, template]))
  return [...byName.values()].sort((a, b) => byCodeUnit(a.name, b.name))
}

/** A folder without a `report.md` is no template. */
async function templatesIn(folder: string): Promise<readonly Template[]> {
  const names = (await unlessMissing(readdir(folder), absent)) ?? []
  const read = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: await unlessMissing(readFile(join(folder, name, 'report.md')), absent),
    })),
  )
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, path: `templates/${name}/report.md`, bytes }] : []))
}

/** `ENOTDIR` is the answer for a file that stands where a folder is looked for. */
const absent = ['ENOENT', 'ENOTDIR']
