import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../model/order.ts'
import type { Template } from '../model/source-file.ts'
import { Refusal, unlessMissing } from './errors.ts'
import { limit, readLimited } from './read-limited.ts'

/**
 * Reads every `<name>/report.md` in these folders, sorted by name. A folder may be missing; where two have a template
 * of the same name, the first folder wins. The path of a template always reads `templates/<name>/report.md`, wherever
 * it is: what is written must not depend on where the program is installed.
 *
 * @throws {Refusal} for a template that is larger than any is
 */
export async function readTemplates(folders: readonly string[]): Promise<readonly Template[]> {
  const found = (await Promise.all(folders.map(templatesIn))).toReversed().flat()
  const byName = new Map(found.map((template) => [template.name, template]))
  return [...byName.values()].sort((a, b) => byCodeUnit(a.name, b.name))
}

async function templatesIn(folder: string): Promise<readonly Template[]> {
  const names = (await unlessMissing(readdir(folder), absent)) ?? []
  return (await Promise.all(names.map((name) => templateIn(folder, name)))).flat()
}

/** A folder without a file `report.md` is no template. */
async function templateIn(folder: string, name: string): Promise<readonly Template[]> {
  const path = `templates/${name}/report.md`
  const found = await unlessMissing(readLimited(join(folder, name, 'report.md')), absent)
  if (found?.kind === 'large')
    throw new Refusal(
      `The template \`${path}\` has more than ${limit} MB`,
      'If it is something else, move it elsewhere.',
    )
  return found?.kind === 'file' ? [{ name, path, bytes: found.bytes }] : []
}

/** `ENOTDIR` is the answer for a file that stands where a folder is looked for. */
const absent = ['ENOENT', 'ENOTDIR']
