import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readTemplates } from '../../src/host/read-templates.ts'
import { keyManual, languages, pipeline } from '../../src/pipeline.ts'
import { ask, example } from './ask.ts'
import { fakeHost, sourceFile } from './fake-host.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'report init é-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function init(...words: readonly string[]) {
  const host = fakeHost()
  return { code: await runOn(host, ['init', join(folder, 'ours'), ...words]), ...host.written }
}

const read = (name: string): string => readFileSync(join(folder, 'ours', name), 'utf8')

describe('report init', () => {
  test('writes notes that build without a word, and says what comes next', async () => {
    const { code, stderr } = await init('--title', 'Talks: a beginning')
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('report build') })
    const files = ['series.yaml', 'first-meeting.yaml'].map((name) =>
      sourceFile(`sessions/${name}`, read(`sessions/${name}`)),
    )
    const template = sourceFile('report.md', readFileSync('templates/final-report/report.md', 'utf8'))
    const { built, diagnostics } = pipeline(files, [{ name: 'final-report', ...template }], {})
    expect(diagnostics).toEqual([])
    expect(built.map(({ report }) => report.meta.title)).toEqual(['Talks: a beginning'])
    expect(read('.gitignore')).toBe('out/\n')
  })

  test.each([...languages, 'fr-CH'])('writes them in the language that is asked for: %s', async (language) => {
    await init('--language', language)
    const files = ['series.yaml', 'first-meeting.yaml'].map((name) =>
      sourceFile(`sessions/${name}`, read(`sessions/${name}`)),
    )
    const { value: templates = [] } = await readTemplates(['templates'], 'final-report')
    const { built, diagnostics } = pipeline(files, templates, {})
    expect(diagnostics).toEqual([])
    expect(built.map((one) => one.language)).toEqual([language])
  })

  test('tells every key of a series and of a session, with its meaning', async () => {
    await init()
    const groups = {
      'series.yaml': 'series.yaml',
      'series.yaml, series': 'series.yaml',
      'a session': 'first-meeting.yaml',
    }
    for (const [where, file] of Object.entries(groups))
      for (const { key, meaning } of keyManual.find((group) => group.where === where)?.keys ?? [])
        if (key !== 'accept') {
          expect(read(`sessions/${file}`)).toMatch(new RegExp(`^ *(?:# )?${key}:`, 'm'))
          if (!['agreed', 'voted', 'raised', 'dilemmas', 'follow-up'].includes(key))
            expect(read(`sessions/${file}`).replace(/\n *# /g, ' ')).toContain(meaning)
        }
  })

  test('copies the worked example, byte for byte', async () => {
    const { value: files = [] } = await fakeHost().example()
    expect((await init('--example')).code).toBe(0)
    expect(readdirSync(join(folder, 'ours/sessions'))).toEqual(files.map(({ path }) => path.split('/').at(-1)))
  })

  test('never replaces anything', async () => {
    mkdirSync(join(folder, 'ours'))
    writeFileSync(join(folder, 'ours/.gitignore'), 'mine\n')
    expect((await init()).stderr).toMatch(/\.gitignore`: there already, and left as it was\./)
    expect(read('.gitignore')).toBe('mine\n')
    const before = read('sessions/series.yaml')
    const { code, stderr } = await init()
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/sessions` already\. Nothing was written/),
    })
    expect(read('sessions/series.yaml')).toBe(before)
  })

  test('says in one sentence where it cannot write, and which languages there are', async () => {
    writeFileSync(join(folder, 'ours'), 'a file')
    expect(await init()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/cannot be written\. Choose a folder/),
    })
    expect((await ask(example, ['init', join(folder, 'x'), '--language', 'tlh'])).stderr).toMatch(
      /^report does not speak `tlh`\. It speaks `en`/,
    )
  })
})
