import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatText } from '../src/diagnostics/format-text.ts'
import { paintFor } from '../src/diagnostics/paint.ts'
import type { SourceFile } from '../src/model/source-file.ts'
import { pipeline, render } from '../src/pipeline.ts'

/**
 * Each folder of test/golden is a case: `notes/` in, `expected/` out: every edition in Markdown, what was told of the notes, and the private ledger. A case may
 * bring a template of its own; the others use the short one beside them. `npm run golden` writes what there is now: read the difference like code.
 */
const golden = join(import.meta.dirname, 'golden')
const repository = join(import.meta.dirname, '..')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

describe('golden reports', () => {
  const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => existsSync(join(golden, entry.name, 'notes'))).map((entry) => entry.name)
  it.each(cases)('%s', async (name) => {
    const folder = join(golden, name)
    const notes = join(folder, 'notes')
    const template = [join(folder, 'template.md'), join(golden, 'template.md')].find((file) => existsSync(file)) ?? ''
    await compare(join(folder, 'expected'), await outputs(notes, template))
  })

  const templates = readdirSync(join(repository, 'templates'))
  it.each(templates)('the worked example in the template %s', async (name) => {
    await compare(join(golden, 'worked-example', name), await outputs(join(repository, 'sessions'), join(repository, 'templates', name, 'report.md')))
  })
})

type Outputs = ReadonlyMap<string, string>

async function outputs(notes: string, template: string): Promise<Outputs> {
  const files = readdirSync(notes).map((file): SourceFile => ({ path: `sessions/${file}`, bytes: readFileSync(join(notes, file)) }))
  const compiled = pipeline(files, [{ name: 'final-report', path: 'templates/final-report/report.md', bytes: readFileSync(template) }], {})
  const printed = await Promise.all(
    compiled.built.map(async (built) => {
      const { value } = await render(built, 'md', () => Promise.reject(new Error('Markdown needs no font')), false)
      return [`${built.edition}.${built.language}.md`, new TextDecoder().decode(value)] as const
    }),
  )
  const told = formatText(compiled.diagnostics, files, paintFor(false))
  const ledger = compiled.accounts === undefined ? [] : [['ledger.json', `${JSON.stringify(compiled.accounts.ledger, null, 2)}\n`] as const]
  return new Map([...printed, ...(told === '' ? [] : [['messages.txt', told] as const]), ...ledger])
}

async function compare(folder: string, made: Outputs): Promise<void> {
  if (isUpdate) write(folder, made)
  expect([...made.keys()].sort(), 'run `npm run golden` and read the difference').toEqual(existsSync(folder) ? readdirSync(folder).sort() : [])
  for (const [file, text] of made) expect(text).toBe(readFileSync(join(folder, file), 'utf8'))
}

function write(folder: string, made: Outputs): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of made) writeFileSync(join(folder, file), text)
}
