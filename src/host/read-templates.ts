import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasErrors, type Outcome } from '../model/diagnostic.ts'
import type { Lang, Slug } from '../model/names.ts'
import { byCodeUnit } from '../model/order.ts'
import type { ListedTemplate, SourceFile, TranslatedTemplate } from '../model/source-file.ts'
import { codeOf } from './errors.ts'
import { folderFault } from './folder-fault.ts'
import { type Expected, readSource } from './read-source.ts'

/**
 * Lists every `<name>/report.md` in these folders, sorted by name, and reads the one that is asked for, with each
 * `report.<tag>.md` beside it: the others are not opened. A folder may be missing; where two have a template of one
 * name, the first folder wins. The path of a template always reads `templates/<name>/report.md`, wherever it is: what
 * is written must not depend on where the program is installed.
 */
export async function readTemplates(
  folders: readonly string[],
  asked: Slug | undefined,
): Promise<Outcome<readonly ListedTemplate[]>> {
  const listed = await Promise.all(folders.map(templatesIn))
  const diagnostics = listed.flatMap((outcome) => outcome.diagnostics)
  if (hasErrors(diagnostics)) return { diagnostics }
  const paths = new Map(listed.toReversed().flatMap(({ value = [] }) => value))
  const names = [...paths].sort(([a], [b]) => byCodeUnit(a, b))
  return {
    value: await Promise.all(names.map(([name, path]) => (name === asked ? read(name, path) : { name, faults: [] }))),
    diagnostics,
  }
}

function read(name: Slug, path: string): Promise<ListedTemplate> {
  const folder = dirname(path)
  return readTemplate(
    name,
    () => readdir(folder),
    (file) => readSource(join(folder, file), `templates/${name}/${file}`, template),
  )
}

/**
 * Reads a template by its name, `report.md`, and those of other languages among the files beside it. `readFile` reads
 * one of them by its name.
 */
export async function readTemplate(
  name: Slug,
  beside: () => Promise<readonly string[]>,
  readFile: (file: string) => Promise<Outcome<SourceFile>>,
): Promise<ListedTemplate> {
  const { value, diagnostics } = await readFile('report.md')
  if (value === undefined) return { name, faults: diagnostics }
  const languages = languagesIn(await beside())
  const others = await Promise.all(languages.map((language) => readIn(language, readFile)))
  const faults = others.flatMap((other) => other.diagnostics)
  if (faults.length > 0) return { name, faults }
  const translations = others.flatMap((other) => other.value ?? [])
  return { name, ...value, ...(translations.length > 0 && { translations }) }
}

/** Finds the languages of the files `report.<tag>.md` among those beside a template, sorted by tag. */
function languagesIn(names: readonly string[]): readonly Lang[] {
  return names.flatMap((name) => /^report\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(name)?.[1] ?? []).sort(byCodeUnit)
}

async function readIn(
  language: Lang,
  readFile: (file: string) => Promise<Outcome<SourceFile>>,
): Promise<Outcome<TranslatedTemplate>> {
  const { value, diagnostics } = await readFile(`report.${language}.md`)
  return value ? { value: { language, ...value }, diagnostics } : { diagnostics }
}

/** What a template is expected to be. */
export const template: Expected = {
  what: 'a template',
  otherwise: 'Put the file of the template in its place.',
  nature: 'A template is plain text.',
}

type NamedPath = readonly [name: Slug, path: string]

async function templatesIn(folder: string): Promise<Outcome<readonly NamedPath[]>> {
  try {
    const found = await Promise.all((await readdir(folder)).map((name) => templateAt(folder, name)))
    return { value: found.flat(), diagnostics: [] }
  } catch (error) {
    const isThere = await stands(lstat(folder))
    return isThere ? { diagnostics: [folderFault('templates', folder, error)] } : { value: [], diagnostics: [] }
  }
}

/**
 * A folder without a `report.md` is no template. Whatever else hinders, such as a link that leads nowhere, is told once
 * the template is asked for: another one of the same name must not silently take its place.
 */
async function templateAt(folder: string, name: string): Promise<readonly NamedPath[]> {
  const path = join(folder, name, 'report.md')
  const leadsNowhere = !(await stands(stat(join(folder, name))))
  return leadsNowhere || (await stands(lstat(path))) ? [[name, path]] : []
}

/** Tells whether there is something, be it out of reach. `ENOTDIR` is the answer below a file. */
async function stands(looked: Promise<Stats>): Promise<boolean> {
  try {
    return Boolean(await looked)
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')
  }
}
