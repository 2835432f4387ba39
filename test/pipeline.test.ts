import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSessions } from '../src/host/read-sessions.ts'
import { readTemplates } from '../src/host/read-templates.ts'
import { hasErrors } from '../src/model/diagnostic.ts'
import type { SourceFile } from '../src/model/source-file.ts'
import { pipeline, render } from '../src/pipeline.ts'

const root = join(import.meta.dirname, '..')
const { value: files = [] } = await readSessions(join(root, 'sessions'))
const { value: templates = [] } = await readTemplates([join(root, 'templates')], 'final-report')

describe('the worked example', () => {
  test('is built in every edition and language, and accounted for', () => {
    const { complete, built, diagnostics, series } = pipeline(files, templates, {})
    expect(hasErrors(diagnostics)).toBe(false)
    const asked = series?.editions.flatMap(({ id, languages }) => languages.map((language) => `${id} ${language}`))
    expect(built.map(({ edition, language }) => `${edition} ${language}`)).toEqual(asked)
    expect(Object.keys(complete?.trace.editions ?? {})).toEqual(series?.editions.map(({ id }) => id))
  })

  test('is the same in whatever order its files come', () => {
    expect(pipeline(files.toReversed(), templates, {})).toEqual(pipeline(files, templates, {}))
  })

  test('bears the date that it is asked for', () => {
    const dates = pipeline(files, templates, { date: '1999-12-31', epoch: '0' }).built.map(
      ({ report }) => report.meta.date,
    )
    expect(new Set(dates)).toEqual(new Set(['1999-12-31']))
  })
})

describe('what cannot be built is told, and then there is no complete ledger', () => {
  test('an unknown template', () => {
    const { complete, built, diagnostics } = pipeline(files, templates, { template: 'final-reprot' })
    expect([complete, built]).toEqual([undefined, []])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ what: 'There is no template `final-reprot`', todo: 'Did you mean `final-report`?' }),
    )
  })

  test('a language that report does not speak', () => {
    const { complete, diagnostics } = pipeline(
      changed('series.yaml', /(?= {4}annexes:)/, '    languages: [tlh]\n'),
      templates,
      {},
    )
    expect(complete).toBeUndefined()
    expect(diagnostics.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('asks for the language `tlh`, which report does not speak'),
    )
  })

  test('a slot that the template has and nobody knows, with its place', () => {
    const [template] = templates
    if (template === undefined || !('bytes' in template)) throw new Error('There is no template to test with')
    const bytes = Buffer.concat([template.bytes, Buffer.from('\n::sumary\n')])
    const { complete, diagnostics } = pipeline(files, [{ ...template, bytes }], { template: template.name })
    expect(complete).toBeUndefined()
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', place: expect.objectContaining({ file: template.path }) }),
    )
  })

  test('faults of the notes that one stage and another find, in one run', () => {
    const spoilt = changed(
      'geneva.yaml',
      /level: full([\s\S]*?)level: broad/,
      'level: ful$1level: broad\n    as: noted',
    )
    const { diagnostics } = pipeline(spoilt, templates, {})
    expect(diagnostics.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['level-is-known', 'verb-fits-level']))
  })
})

describe('a text that lacks the language of the report', () => {
  const french = changed(
    'geneva.yaml',
    /(?<=id: no-template[\s\S]*?that:)\n[\s\S]*?\n(?= {4}\S)/,
    ' {fr: aucun modèle ne convient}\n',
  )

  test('is an error, with its place', () => {
    const { complete, diagnostics } = pipeline(french, templates, {})
    expect(complete).toBeUndefined()
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'text-has-its-language',
        severity: 'error',
        what: expect.stringContaining('`that` of `geneva/no-template` is in `fr` only'),
        place: expect.objectContaining({ file: expect.stringMatching(/geneva\.yaml$/) }),
      }),
    )
  })

  test('is a warning of a draft, which prints it with a mark', async () => {
    const { built, complete, diagnostics } = pipeline(french, templates, { draft: true })
    expect(complete).toBeDefined()
    expect(diagnostics.filter(({ rule }) => rule === 'text-has-its-language').map(({ severity }) => severity)).toEqual([
      'warning',
    ])
    const [first] = built
    if (first === undefined) throw new Error('Nothing was built')
    const { value } = await render(first, 'md', async () => new Uint8Array(), true)
    expect(new TextDecoder().decode(value)).toContain('(c) \\[in French: aucun modèle ne convient].')
  })
})

function changed(name: string, words: RegExp, others: string, of = files): readonly SourceFile[] {
  const change = (bytes: Uint8Array) => new TextEncoder().encode(new TextDecoder().decode(bytes).replace(words, others))
  return of.map((file) => (file.path.endsWith(`/${name}`) ? { ...file, bytes: change(file.bytes) } : file))
}
