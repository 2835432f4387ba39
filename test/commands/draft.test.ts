import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { templateOf } from '../check/files-of.ts'
import { complete } from '../read/complete.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { type FakeHost, fakeHost } from './fake-host.ts'

const notes = complete({
  'geneva.yaml': `raised:
  - id: tool
    theme: integration
    that: {fr: l’intégration doit être un outil}
`,
})

describe('a text that lacks the language of the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const host = (): FakeHost =>
    fakeHost({
      sessions: { value: notes, diagnostics: [] },
      templates: [templateOf('# R\n\n::themes\n')],
      font: fonts,
    })
  const build = (out: string) => ['build', '--format', 'md,html', '--out', join(folder, out)]

  test('is refused by check', async () => {
    const { written, ...world } = host()
    expect(await runOn({ ...world }, ['check'])).toBe(1)
    expect(written.stdout).toMatch(/^sessions\/geneva\.yaml:2:5 error: `that` of `geneva\/tool` is in `fr` only/)
  })

  test('is refused by build, and nothing is written', async () => {
    const { written, ...world } = host()
    expect(await runOn({ ...world }, build('release'))).toBe(1)
    expect([written.stdout, existsSync(join(folder, 'release'))]).toEqual(['', false])
    expect(written.stderr).toMatch(/geneva\.yaml:2:5 error: [\s\S]*\n1 error: nothing was written\.\n$/)
  })

  test('is printed by build --draft, marked, in every format, and warned of', async () => {
    const { written, ...world } = host()
    expect(await runOn({ ...world }, [...build('draft'), '--draft'])).toBe(0)
    const made = written.stdout.trim().split('\n')
    expect(made).toHaveLength(2)
    for (const file of made)
      expect(readFileSync(file, 'utf8').replace('\\[', '[')).toMatch(
        /\[in French: (<span lang="fr" dir="ltr">)?l’intégration doit être un outil/,
      )
    expect(written.stderr).toMatch(/geneva\.yaml:2:5 warning: `that` of `geneva\/tool` is in `fr` only/)
  })
})
