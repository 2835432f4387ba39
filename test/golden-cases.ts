import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../src/model/report.ts'
import type { SourceFile, Template } from '../src/model/source-file.ts'
import { pipeline } from '../src/pipeline.ts'

/** The folder of the golden cases. */
export const goldenFolder = join(import.meta.dirname, 'golden')
const accountsFolder = join(import.meta.dirname, 'accounts')
const repository = join(import.meta.dirname, '..')

/** A series to compile: its files as the host would hand them over, and the template to compile it in. */
export interface GoldenCase {
  readonly name: string
  readonly files: readonly SourceFile[]
  readonly template: Template
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

/** Compiles a golden case by its name, and gives the report of its first edition. */
export function goldenReport(wanted: string): Report {
  const found = goldenCases().find(({ name }) => name === wanted)
  const [built] = found === undefined ? [] : pipeline(found.files, [found.template], {}).built
  if (built === undefined) throw new Error(`There is no golden case ${wanted}`)
  return built.report
}

function notesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder).map((name) => ({ path: `sessions/${name}`, bytes: readFileSync(join(folder, name)) }))
}

function templateAt(file: string): Template {
  return { name: 'final-report', path: 'templates/final-report/report.md', bytes: readFileSync(file) }
}
