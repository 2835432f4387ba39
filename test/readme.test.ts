import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keysAsMarkdown } from '../src/commands/keys/keys-as-markdown.ts'
import { keyManual, pipeline } from '../src/pipeline.ts'

const readme = join(import.meta.dirname, '../README.md')
const heading = '## Every key of the notes\n'

/** The README's tables are the declaration that the notes are read by. `npm run golden` writes them. */
it('tells every key of the notes, as they are declared', () => {
  const text = readFileSync(readme, 'utf8')
  const written = text.slice(0, text.indexOf(heading)) + heading + keysAsMarkdown(keyManual)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(readme, written)
  expect(readFileSync(readme, 'utf8')).toBe(written)
})

it('opens with notes that build without a word', () => {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)
  const [series = '', session = ''] = ['series:', 'place:'].map((key) => blocks.find((yaml) => yaml.startsWith(key)))
  const files = Object.entries({ 'series.yaml': series, 'geneva.yaml': session }).map(([name, text]) => ({
    path: `sessions/${name}`,
    bytes: new TextEncoder().encode(text),
  }))
  const template = {
    name: 'final-report',
    path: 'report.md',
    bytes: readFileSync(join(readme, '../templates/final-report/report.md')),
  }
  const { built, diagnostics } = pipeline(files, [template], {})
  expect(diagnostics).toEqual([])
  expect(built.map(({ ledger }) => ledger.statements.length)).toEqual([5])
})

it('says why each dependency is there', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  )
  const text = readFileSync(readme, 'utf8')
  const named = (name: string): boolean => text.includes(`\`${name}\``) || name.startsWith('@types/')
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named(name))).toEqual([])
})
