import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../../src/model/source-file.ts'
import { type Built, pipeline } from '../../../../src/pipeline.ts'

const root = join(import.meta.dirname, '../../../..')
const golden = join(root, 'test/golden')

/** Every report that the golden cases and the worked example compile to, by a name for it. */
export function goldenReports(): readonly (readonly [name: string, built: Built])[] {
  const cases = readdirSync(golden).filter((name) => existsSync(join(golden, name, 'notes')))
  const templateOf = (name: string) =>
    [join(golden, name, 'template.md'), join(golden, 'template.md')].find((file) => existsSync(file)) ?? ''
  return [
    ...cases.flatMap((name) => compiled(name, join(golden, name, 'notes'), templateOf(name))),
    ...compiled('the worked example', join(root, 'sessions'), join(root, 'templates/final-report/report.md')),
  ]
}

function compiled(name: string, notes: string, template: string): readonly (readonly [string, Built])[] {
  const files = readdirSync(notes).map(
    (file): SourceFile => ({ path: `sessions/${file}`, bytes: readFileSync(join(notes, file)) }),
  )
  const { built } = pipeline(
    files,
    [{ name: 'final-report', path: 'templates/final-report/report.md', bytes: readFileSync(template) }],
    {},
  )
  return built.map((made) => [`${name}: ${made.edition} in ${made.language}`, made])
}
