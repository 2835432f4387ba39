import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import type { Host } from '../../../src/host/host.ts'
import { openPackage, type Parts } from '../../../src/ooxml/open-package.ts'
import { writePackage } from '../../../src/ooxml/write-package.ts'
import { base, edited, filesOf, type Texts } from '../../changes/series-of.ts'
import { goldenCases } from '../../golden-cases.ts'
import { seenIn } from '../../redline/views.ts'
import { type End, example } from '../ask.ts'
import { fakeHost } from '../fake-host.ts'

const template = goldenCases().find(({ name }) => name === example)?.template

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a command where `git:v1` has some notes, and others are at hand. */
async function run(was: Texts, is: Texts, argv: readonly string[]): Promise<End> {
  const templates = template ? [template] : []
  const revision: Host['revision'] = async () => ({
    sessions: async () => ({ value: filesOf(was), diagnostics: [] }),
    templates: async () => ({ value: templates, diagnostics: [] }),
  })
  const host = fakeHost({ sessions: { value: filesOf(is), diagnostics: [] }, templates, revision })
  return { code: await runOn(host, [...argv, '--out', folder]), ...host.written }
}

const redline = (was: Texts, is: Texts, ...argv: readonly string[]) => run(was, is, ['redline', ...argv])
const reworded = edited('geneva.yaml', ['planning should start early', 'planning must start early'])
const path = (edition: string): string => join(folder, 'private/redline', edition, 'report.en.docx')

function partsOf(file: string): Parts {
  const opened = openPackage(readFileSync(file))
  if ('refusal' in opened) throw new Error(opened.refusal)
  return opened.value
}

describe('report redline', () => {
  test('writes the first edition, with its changes marked, among what is private', async () => {
    const { code, stdout, stderr } = await redline(base, reworded, 'git:v1')
    expect([code, stdout]).toEqual([0, `${path('open')}\n`])
    expect(stderr).toBe('2 paragraphs changed.\n')
    const xml = partsOf(path('open')).get('word/document.xml') ?? ''
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">should<\/w:delText><\/w:r><\/w:del>/)
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="report" w:date="2008-06-01T00:00:00Z"><w:r><w:t [^>]*>must</)
  })

  test('says who made the changes and when, if that is asked for', async () => {
    await redline(base, reworded, 'git:v1', '--edition', 'inner', '--author', 'A. Editor', '--date', '2009-02-03')
    const xml = partsOf(path('inner')).get('word/document.xml') ?? ''
    expect(xml).toContain('w:author="A. Editor" w:date="2009-02-03T00:00:00Z"')
  })

  test('writes nothing where nothing differs', async () => {
    const { code, stdout, stderr } = await redline(base, base, 'git:v1')
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'No difference: no file written.\n' })
    expect(() => readFileSync(path('open'))).toThrow('ENOENT')
  })

  test('gives the same bytes each time, over its own file', async () => {
    await redline(base, reworded, 'git:v1')
    const first = readFileSync(path('open'))
    expect((await redline(base, reworded, 'git:v1', 'git:v1')).stderr).toMatch(/^No difference/)
    expect((await redline(base, edited('oslo.yaml', ['in common', 'together']), 'git:v1')).code).toBe(0)
    expect((await redline(base, reworded, 'git:v1')).code).toBe(0)
    expect(Buffer.compare(readFileSync(path('open')), first)).toBe(0)
  })

  test('writes over no file that somebody has edited', async () => {
    await redline(base, reworded, 'git:v1')
    writeFileSync(path('open'), 'edited')
    const { code, stderr } = await redline(base, reworded, 'git:v1')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/was edited since, or is not ours\. Nothing was written/)])
    expect(readFileSync(path('open'), 'utf8')).toBe('edited')
  })

  test('is no part of a release: a build leaves it, and does not tell of it', async () => {
    await redline(base, reworded, 'git:v1')
    const { code, stdout, stderr } = await run(base, reworded, ['build', '--format', 'docx'])
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.not.stringContaining('redline'),
      expect.stringMatching(/^Built 2/m),
    ])
    expect(stderr).not.toContain('redline')
    expect(readFileSync(path('open')).length).toBeGreaterThan(1000)
    expect(
      (await run(base, reworded, ['verify'])).stderr + (await run(base, reworded, ['verify'])).stdout,
    ).not.toContain('redline')
  })

  test('reports the errors of the notes under the name of their state', async () => {
    const { code, stderr } = await redline(edited('geneva.yaml', ['theme: planning', 'theme: nothing']), base, 'git:v1')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/git:v1: 1 error/)])
  })
})

describe('what the deletions would show', () => {
  const hidden = edited('geneva.yaml', ['  - id: late\n', '  - id: late\n    visibility: restricted\n'])

  test('is refused where the edition hides it now, and is shown to who asks for it', async () => {
    const now = { ...hidden, 'oslo.yaml': (base['oslo.yaml'] ?? '').replace('    disputes: [geneva/late]\n', '') }
    const { code, stderr } = await redline(base, now, 'git:v1')
    expect(code).toBe(2)
    expect(stderr).toContain('The deletions would show geneva/late, which this edition may no longer show.')
    expect((await redline(base, now, 'git:v1', '--private')).code).toBe(0)
    expect((await redline(base, now, 'git:v1', '--edition', 'inner')).code).toBe(0)
  })

  test('is refused of a file, too, which does not list its statements', async () => {
    await run(base, base, ['build', '--format', 'docx'])
    const { code, stderr } = await redline(base, hidden, join(folder, 'open/report.en.docx'))
    expect([code, stderr]).toEqual([2, expect.stringContaining('would show geneva/late, which')])
  })
})

describe('a report in Word', () => {
  const built = (): string => join(folder, 'inner/report.en.docx')

  test('is compared as the notes that it was built from, in its edition', async () => {
    await run(base, base, ['build', '--format', 'docx'])
    const { code, stdout } = await redline(base, reworded, built())
    expect([code, stdout]).toEqual([0, `${path('inner')}\n`])
    const fromFile = readFileSync(path('inner'))
    await redline(base, reworded, 'git:v1', '--edition', 'inner')
    expect(Buffer.compare(readFileSync(path('inner')), fromFile)).toBe(0)
    await redline(base, reworded, built(), '--all')
    expect(seenIn(partsOf(path('inner')), 'rejected')).toEqual(seenIn(partsOf(built()), 'as it is'))
  })

  test.each([
    [
      'of another version',
      'docProps/custom.xml',
      /0\.1\.0/,
      '0.0.9',
      /Made by report 0\.0\.9\. Name its notes instead/,
    ],
    ['of another program', 'docProps/custom.xml', /name="version"/, 'name="x"', /was not made by report\. Name its/],
    [
      'that was saved since',
      'docProps/app.xml',
      /\/>$/,
      '><Application>A</Application></Properties>',
      /has saved it since/,
    ],
    ['with tracked changes', 'word/document.xml', /<w:body>/, '<w:body><w:ins w:id="1"/>', /It has tracked changes\./],
    [
      'that is damaged',
      'word/document.xml',
      /<w:body>/,
      '<w:body',
      /other\.docx` cannot be read\. This file is damaged/,
    ],
  ])('is refused if it is one %s', async (_, part, was, is, refusal) => {
    await run(base, base, ['build', '--format', 'docx'])
    const parts = partsOf(built())
    const changed = (parts.get(part) ?? '').replace(was, is)
    expect(changed).not.toBe(parts.get(part))
    const file = join(folder, 'other.docx')
    writeFileSync(file, writePackage(new Map([...parts, [part, changed]])))
    const { code, stderr } = await redline(base, base, file)
    expect([code, stderr]).toEqual([2, expect.stringMatching(refusal)])
  })

  test('may have elements in it that nobody knows', async () => {
    await run(base, base, ['build', '--format', 'docx'])
    const parts = partsOf(built())
    const document = (parts.get('word/document.xml') ?? '').replace('<w:body>', '<w:body><toString/><constructor/>')
    const file = join(folder, 'other.docx')
    writeFileSync(file, writePackage(new Map(parts).set('word/document.xml', document)))
    expect((await redline(base, base, file)).code).toBe(0)
  })

  test('is refused as the new one: it does not tell what its edition hides', async () => {
    await run(base, base, ['build', '--format', 'docx'])
    const { code, stderr } = await redline(reworded, base, 'git:v1', built(), '--edition', 'inner')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/does not tell what its edition hides now/)])
    expect((await redline(reworded, base, 'git:v1', built(), '--private')).code).toBe(0)
  })

  test('is refused beside one of another edition', async () => {
    await run(base, base, ['build', '--format', 'docx'])
    const { code, stderr } = await redline(base, base, built(), '--edition', 'open')
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^The old report is `inner` in `en`, and the new one `open`/),
    ])
  })
})
