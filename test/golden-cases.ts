import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Lang } from '../src/model/names.ts'
import type { Report } from '../src/model/report.ts'
import type { SourceFile, Template } from '../src/model/source-file.ts'
import { type Built, type Compiled, languages, pipeline } from '../src/pipeline.ts'

/** The folder of the golden cases. */
export const goldenFolder = join(import.meta.dirname, 'golden')
const accountsFolder = join(import.meta.dirname, 'accounts')
const repository = join(import.meta.dirname, '..')

/** A series to compile: its files as the host would hand them over, and the template to compile it in. */
export interface GoldenCase {
  readonly name: string
  readonly files: readonly SourceFile[]
  readonly template: Template
  /** The languages in which it is compiled, where not in those of its editions. */
  readonly languages?: readonly Lang[]
  /** The folder of what is expected of it. */
  readonly expected: string
}

/**
 * Lists every folder of test/golden with notes in it, in its own template or the short one; then the worked example in
 * every template of the program; then real accounts.
 */
export function goldenCases(): readonly GoldenCase[] {
  const names = readdirSync(goldenFolder).filter((name) => existsSync(join(goldenFolder, name, 'notes')))
  const small = names.map((name): GoldenCase => {
    const template =
      [join(goldenFolder, name, 'template.md'), join(goldenFolder, 'template.md')].find((file) => existsSync(file)) ??
      ''
    return {
      name,
      files: notesIn(join(goldenFolder, name, 'notes')),
      template: templateAt(template),
      expected: join(goldenFolder, name, 'expected'),
    }
  })
  const example = readdirSync(join(repository, 'templates')).map(
    (name): GoldenCase => ({
      name: `the worked example in the template ${name}`,
      files: notesIn(join(repository, 'sessions')),
      template: templateAt(join(repository, 'templates', name, 'report.md')),
      languages,
      expected: join(goldenFolder, 'worked-example', name),
    }),
  )
  return [...small, ...example, ...accounts()]
}

/** Lists the real series of test/accounts, each compiled in the program's own template. */
export function accounts(): readonly GoldenCase[] {
  return readdirSync(accountsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(
      ({ name }): GoldenCase => ({
        name: `the account ${name}`,
        files: notesIn(join(accountsFolder, name, 'notes')),
        template: templateAt(join(repository, 'templates/final-report/report.md')),
        expected: join(accountsFolder, name, 'expected'),
      }),
    )
}

/** Compiles a golden case. */
export function compileGolden({ files, template, languages: asked }: Omit<GoldenCase, 'name' | 'expected'>): Compiled {
  return pipeline(files, [template], { ...(asked && { languages: asked }) })
}

/** Compiles every golden case: each edition in each of its languages, with a name for it. */
export function builtGoldens(): readonly { readonly name: string; readonly made: Built }[] {
  return goldenCases().flatMap((golden) =>
    compileGolden(golden).built.map((made) => ({
      name: `${golden.name}, ${made.edition}, ${made.language}`,
      made,
    })),
  )
}

/** Compiles a golden case by its name, and gives the report of its first edition. */
export function goldenReport(wanted: string): Report {
  const found = goldenCases().find(({ name }) => name === wanted)
  const built =
    found && compileGolden(found).built.find(({ evidence, language }) => language === evidence.notes.language)
  if (built === undefined) throw new Error(`There is no golden case ${wanted}`)
  return built.report
}

function notesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder).map((name) => ({ path: `sessions/${name}`, bytes: readFileSync(join(folder, name)) }))
}

function templateAt(file: string): Template {
  const path = 'templates/final-report/report.md'
  const tags = readdirSync(dirname(file)).flatMap((name) => /^report\.(.+)\.md$/.exec(name)?.[1] ?? [])
  const translations = tags.map((language) => ({
    language,
    path: path.replace('.md', `.${language}.md`),
    bytes: readFileSync(file.replace(/\.md$/, `.${language}.md`)),
  }))
  return { name: 'final-report', path, bytes: readFileSync(file), ...(translations.length > 0 && { translations }) }
}
