import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatText } from '../src/diagnostics/format-text.ts'
import { paintFor } from '../src/diagnostics/terminal-text.ts'
import { render } from '../src/pipeline.ts'
import type { GoldenCase } from './golden-cases.ts'
import { compileGolden, goldenCases } from './golden-cases.ts'

/**
 * Each folder of test/golden is a case: `notes/` goes in, and `expected/` comes out. Expected is every edition in
 * Markdown, with what was reported of the notes, and the private ledger. `npm run golden` writes what comes out now:
 * read the difference like code.
 */
describe('golden reports', () => {
  it.each(goldenCases())('$name', async (golden) => {
    const made = await outputs(golden)
    if (process.env.UPDATE_GOLDEN === '1') write(golden.expected, made)
    expect([...made.keys()].sort(), 'run `npm run golden` and read the difference').toEqual(
      existsSync(golden.expected) ? readdirSync(golden.expected).sort() : [],
    )
    for (const [file, text] of made) expect(text).toBe(readFileSync(join(golden.expected, file), 'utf8'))
  })
})

type Outputs = ReadonlyMap<string, string>

async function outputs(golden: GoldenCase): Promise<Outputs> {
  const compiled = compileGolden(golden)
  const printed = await Promise.all(
    compiled.built.map(async (built) => {
      const { value } = await render(built, 'md', () => Promise.reject(new Error('Markdown needs no font')), false)
      return [`${built.edition}.${built.language}.md`, new TextDecoder().decode(value)] as const
    }),
  )
  const told = formatText(compiled.diagnostics, golden.files, paintFor(false))
  const ledger =
    compiled.complete === undefined
      ? []
      : [['ledger.json', `${JSON.stringify(compiled.complete.ledger, null, 2)}\n`] as const]
  return new Map([...printed, ...(told === '' ? [] : [['messages.txt', told] as const]), ...ledger])
}

function write(folder: string, made: Outputs): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of made) writeFileSync(join(folder, file), text)
}
