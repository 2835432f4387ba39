import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import { codeOf } from './code-of.ts'
import { displayPath } from './display-path.ts'

/** Reads every `<name>/report.md` of some folders, which may be missing; the first folder that has a name wins. */
export async function readTemplates(folders: readonly string[]): Promise<readonly SourceFile[]> {
  const found = new Map<string, string>()
  for (const folder of folders) {
    for (const name of await namesIn(folder)) found.set(name, found.get(name) ?? join(folder, name, 'report.md'))
  }
  const read = await Promise.all([...found.values()].map(readTemplate))
  return read.filter(file => file !== undefined)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort(byCodeUnit)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/** A folder without a `report.md` is no template. */
async function readTemplate(path: string): Promise<SourceFile | undefined> {
  try {
    return { path: displayPath(path), bytes: await readFile(path) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
