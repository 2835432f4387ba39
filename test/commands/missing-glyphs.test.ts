import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { templateOf } from '../check/files-of.ts'
import { complete } from '../read/complete.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const point = `raised:
  - id: limit # not ≉ here
    theme: integration
    that: >-
      the number of troops
      must be ≉ ten
  - id: next
    theme: integration
    that: planning should start early
`
const hidden = point.replace('    that: >', '    visibility: internal\n    that: >')
const session = 'place: A\ndate: 2007-05\n'
const series = `series:
  title: Peace operations
  organizers:
    - Ministry of Foreign Affairs
  language: en
`

describe('a character that no font has', () => {
  test.each([
    ['a statement', { 'geneva.yaml': point }, '# R\n\n::themes\n', 'sessions/geneva.yaml:6:15'],
    [
      'a statement, though a comment has it before',
      { 'geneva.yaml': `# ≉\n${point}` },
      '# R\n\n::themes\n',
      'sessions/geneva.yaml:7:15',
    ],
    [
      'a statement on one line',
      { 'geneva.yaml': 'raised: [{id: x, theme: integration, that: so ≉ it is}]\n' },
      '# R\n\n::themes\n',
      'sessions/geneva.yaml:1:47',
    ],
    [
      'a statement, behind what is no comment',
      { 'geneva.yaml': "raised:\n  - id: x\n    theme: integration\n    that: 'so #1 ≉ it is'\n" },
      '# R\n\n::themes\n',
      'sessions/geneva.yaml:4:18',
    ],
    [
      'a statement, written as a code, and not a comment elsewhere',
      {
        'geneva.yaml': `${session}raised:\n  - id: x\n    theme: integration\n    that: "so \\u2249"`,
        'oslo.yaml': '    # ≉\n',
      },
      '# R\n\n::themes\n',
      'sessions/geneva.yaml:6:15',
    ],
    [
      'the title',
      { 'series.yaml': series.replace('Peace', 'Peace ≉') },
      '# :value[series.title]\n',
      'sessions/series.yaml:2:16',
    ],
    ['an organizer', { 'series.yaml': series.replace('of', '≉') }, '::masthead\n\n# R\n', 'sessions/series.yaml:4:16'],
    [
      'the title of a theme',
      { 'series.yaml': 'themes:\n  - id: integration\n    title: A ≉ B\n', 'geneva.yaml': point.replace(/≉/g, '=') },
      '# R\n\n::themes\n',
      'sessions/series.yaml:3:14',
    ],
    [
      'a participant and not a statement that is not printed',
      {
        'series.yaml': 'editions:\n  - id: open\n    annexes: [participants]\n',
        'geneva.yaml': `${hidden}participants:\n  - A ≉ B\n`,
      },
      '# R\n\n::themes\n\n::annexes\n',
      'sessions/geneva.yaml:12:7',
    ],
    [
      'a chair',
      {
        'series.yaml': 'editions:\n  - id: open\n    annexes: [participants]\n',
        'geneva.yaml': 'chairs:\n  - Ms. ≉\n',
      },
      '# R\n\n::annexes\n',
      'sessions/geneva.yaml:2:9',
    ],
    [
      'the title, written as a code',
      { 'series.yaml': series.replace('Peace operations', '"Peace \\U00002249"') },
      '# :value[series.title]\n',
      'sessions/series.yaml:2:17',
    ],
    ['a note of the template', {}, '# R\n\nSo.[^a]\n\n[^a]: *So* [≉](https://a.b).\n', 'report.md:5:13'],
    ['a heading of the template, as a code', {}, '# R\n\n## So &#x2249;\n\nSo.\n', 'report.md:3:7'],
    ['the template, as another code', {}, '# R\n\nSo **&#08777;**\n', 'report.md:3:6'],
    ['the template, as a letter and its accent', {}, '# R\n\nSo \u2248\u0338\n', 'report.md:3:4'],
    ['the template', { 'series.yaml': `# ≉\n${series}` }, '# R\n\n## So ≉\n\nSo.\n', 'report.md:3:7'],
  ])('is an error of check, in %s', async (_, snippets, template, place) => {
    const { code, stdout } = await run(['check'], complete(snippets), template)
    expect(stdout).toContain(`${place} error: Unexpected character U+2249 \`≉\``)
    expect(code).toBe(1)
    expect(stdout.match(/error:/g)).toHaveLength(1)
  })

  test('leads to every statement that has it', async () => {
    const both = point.replace('planning', 'planning ≉')
    const { stdout } = await run(
      ['check', '--reporter', 'json'],
      complete({ 'geneva.yaml': both }),
      '# R\n\n::themes\n',
    )
    const [found] = JSON.parse(stdout).diagnostics
    expect(found).toMatchObject({ place: { line: 6, column: 15, endLine: 6, endColumn: 16 } })
    expect(found.related).toMatchObject([{ what: '`geneva/next`', place: { line: 9, column: 20 } }])
  })

  test('is the same error of build, before anything is rendered', async () => {
    const { code, stdout, stderr } = await run(
      ['build', '--format', 'pdf'],
      complete({ 'geneva.yaml': point }),
      '# R\n\n::themes\n',
    )
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('sessions/geneva.yaml:6:15 error: Unexpected character U+2249')
    expect(stderr).toContain('1 error: nothing was written.')
  })
})

test('a build without a PDF does not ask the fonts', async () => {
  const out = mkdtempSync(join(tmpdir(), 'report-'))
  const argv = ['build', '--format', 'docx,md', '--out', join(out, 'out')]
  const { code } = await run(argv, complete({ 'geneva.yaml': point }), '# R\n\n::themes\n')
  rmSync(out, { recursive: true })
  expect(code).toBe(0)
})

test('check finds nothing in notes whose characters all have a shape', async () => {
  const sound = complete({ 'geneva.yaml': point.replace(/≉/g, '=') })
  expect(await run(['check'], sound, '# R\n\n::themes\n')).toMatchObject({ code: 0, stdout: '' })
})

async function run(argv: readonly string[], notes: readonly SourceFile[], template: string) {
  const host = fakeHost({
    sessions: { value: notes, diagnostics: [] },
    templates: [templateOf(template)],
    font: fonts,
  })
  return { code: await runOn(host, argv), ...host.written }
}
