import { relative } from 'node:path'
import type { Outcome } from '../../model/diagnostic.ts'
import type { Slug } from '../../model/names.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { ListedTemplate, SourceFile } from '../../model/source-file.ts'
import { Refusal } from '../errors.ts'
import type { Host } from '../host.ts'
import { namesOfNotes, notes, togetherIn } from '../read-sessions.ts'
import { type Expected, sourceOf } from '../read-source.ts'
import { readTemplate, readTemplates, template } from '../read-templates.ts'
import { displayPath } from '../shown-path.ts'
import type { Git } from './git.ts'
import { type Entry, findRevision, listFolder, type Revision, readEntries } from './revision.ts'

/**
 * Opens a revision to read its notes and its templates, as they are read from the disk, into memory: nothing is checked
 * out. A template that the revision does not have is the program's, in `programTemplates`. In a path, the revision
 * stands first, as git has it: `v1:sessions/geneva.yaml`.
 *
 * @throws {Refusal} if there is no such revision, or no repository, or no git; and once the notes are read, if it does
 * not have their folder
 */
export async function readRevision(git: Git, name: string, programTemplates: string): ReturnType<Host['revision']> {
  const revision = await findRevision(git, name)
  return {
    sessions: (folder) => sessionsOf(git, revision, folder),
    templates: (asked) => templatesOf(git, revision, asked, programTemplates),
  }
}

async function sessionsOf(git: Git, revision: Revision, folder: string): Promise<Outcome<readonly SourceFile[]>> {
  const listed = await listFolder(git, revision, pathFromHere(folder))
  const path = displayPath(folder)
  if (listed === undefined)
    throw new Refusal(
      `There is no folder \`${path}\` in the revision \`${revision.name}\``,
      'Name the folder that its notes were in with `--sessions`.',
    )
  const byName = new Map(listed.map((entry) => [entry.path, entry]))
  const names = namesOfNotes([...byName.keys()].filter((within) => !within.includes('/')))
  const entries = names.flatMap((name) => byName.get(name) ?? [])
  const shown = `${revision.name}:${path}`
  return togetherIn(shown, names, await sourcesOf(git, entries, shown, notes))
}

/** Lists the templates of a revision, and of the program those whose names it does not have. */
async function templatesOf(
  git: Git,
  revision: Revision,
  asked: Slug | undefined,
  programTemplates: string,
): Promise<Outcome<readonly ListedTemplate[]>> {
  const entries = (await listFolder(git, revision, 'templates')) ?? []
  const names = entries.flatMap(({ path }) => /^([^/]+)\/report\.md$/.exec(path)?.[1] ?? [])
  const own = await Promise.all(
    names.map((name) =>
      name === asked ? readOwn(git, revision, name, entries) : Promise.resolve({ name, faults: [] }),
    ),
  )
  const { value, diagnostics } = await readTemplates([programTemplates], asked)
  if (value === undefined) return { diagnostics }
  const all = [...own, ...value.filter(({ name }) => !names.includes(name))]
  return { value: all.toSorted((a, b) => byCodeUnit(a.name, b.name)), diagnostics }
}

async function readOwn(
  git: Git,
  { name: revision }: Revision,
  name: Slug,
  entries: readonly Entry[],
): Promise<ListedTemplate> {
  const own = entries.filter(({ path }) => path.startsWith(`${name}/`) && /^[^/]+\/report[^/]*\.md$/.test(path))
  const sources = await sourcesOf(git, own, `${revision}:templates`, template)
  const files = new Map(own.map(({ path }, index) => [path.slice(name.length + 1), sources[index]]))
  return readTemplate(
    name,
    async () => [...files.keys()],
    async (file) => files.get(file) ?? { diagnostics: [] },
  )
}

async function sourcesOf(
  git: Git,
  entries: readonly Entry[],
  folder: string,
  expected: Expected,
): Promise<readonly Outcome<SourceFile>[]> {
  const found = await readEntries(git, entries)
  return entries.flatMap((entry) => {
    const what = found.get(entry)
    return what ? [sourceOf(what, `${folder}/${entry.path}`, expected)] : []
  })
}

/** Git finds a path from the folder that it runs in, and with `/`. */
function pathFromHere(folder: string): string {
  return relative('', folder).replaceAll('\\', '/')
}
