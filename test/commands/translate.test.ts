import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { readTemplates } from '../../src/host/read-templates.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const series = `series:
  title: Talks   # working title
  organizers:
    - Norway
  language: en
sessions: [geneva]
themes:
  - {id: integration, title: Integration}
report:
  date: 2008-06
  status: organizer
editions:
  - id: open
`

const session = `place: Geneva
date: 2007-05-11
theme: integration

agreed:
  - id: early
    that: >-
      planning should
      start early
raised:
  - id: late
    by:
      - delegation: Chile
    attribution: on-record
    that:
      en: planning starts late
      es: la planificación empezaba tarde
    reservations:
      - money is short
`

const templates = join(import.meta.dirname, '../../templates')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  writeFileSync(join(folder, 'series.yaml'), series)
  writeFileSync(join(folder, 'geneva.yaml'), session)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(...words: readonly string[]) {
  const world = fakeHost({ font: fonts })
  const host = { ...world, sessions: readSessions, templates: () => readTemplates([templates], 'final-report') }
  return { code: await runOn(host, [...words, '--sessions', folder]), ...world.written }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('report translate', () => {
  test('writes a blank for every text that the language lacks, and moves nothing else', async () => {
    const { code, stderr } = await run('translate', 'fr')
    expect(code).toBe(0)
    expect(stderr).toContain('6 blanks in 2 files')
    expect(read('series.yaml')).toBe(
      series
        .replace('title: Talks   # working title', 'title:\n    en: Talks   # working title\n    fr:')
        .replace('title: Integration}', 'title: {en: Integration, fr: ""}}'),
    )
    expect(read('geneva.yaml')).toBe(
      session
        .replace(
          'that: >-\n      planning should\n      start early',
          'that:\n      en: >-\n        planning should\n        start early\n      fr:',
        )
        .replace('delegation: Chile', 'delegation:\n          en: Chile\n          fr:')
        .replace('empezaba tarde', 'empezaba tarde\n      fr:')
        .replace('- money is short', '- en: money is short\n        fr:'),
    )
  })

  test('leaves the notes as good as they were: a blank is no text', async () => {
    const before = await run('check')
    await run('translate', 'fr')
    const after = await run('check')
    expect([after.code, after.stdout.length > 0]).toEqual([before.code, before.stdout.length > 0])
    expect((await run('translate', 'fr')).stderr).toContain('0 blanks')
  })

  test('writes names too if it is asked to, and the forms that a language needs in any case', async () => {
    await run('translate', 'fr', '--names')
    expect(read('series.yaml')).toContain('    - en: Norway\n      fr:\n')
    expect(read('geneva.yaml')).toContain('place:\n  en: Geneva\n  fr:\n')
    await run('translate', 'ru')
    expect(read('geneva.yaml')).toContain('place:\n  en: Geneva\n  fr:\n  ru:\n    name:\n    at:\n')
    expect(read('series.yaml')).not.toContain('ru:\n    - en: Norway')
  })

  test('writes the forms of a name into the language that is asked for, not into that of a region', async () => {
    const place = 'place: {en: Geneva, ru-BY: Женева, ru: Женева}'
    writeFileSync(join(folder, 'geneva.yaml'), session.replace('place: Geneva', place))
    await run('translate', 'ru')
    expect(read('geneva.yaml')).toContain(place.replace('ru: Женева', 'ru: {name: Женева, at: ""}'))
  })

  test('writes into a category with `called` what is read, and leaves another to be written by hand', async () => {
    const called = 'participants:\n  States:\n    called: {en: Nations, fr: États}\n    names:\n      - Chile\n'
    const inOwnWords = '  NGOs:\n    called: civil society\n    names:\n      - unions\n'
    const plain = '  Others:\n    - the hosts\n'
    writeFileSync(join(folder, 'geneva.yaml'), `${session}${called}${inOwnWords}${plain}`)
    const before = await run('check')
    const { stderr } = await run('translate', 'ru', '--names')
    expect(stderr).toContain('1 must be added by hand')
    const written = read('geneva.yaml')
    expect(written).toContain('called: {en: Nations, fr: États, ru: ""}\n    names:\n      - en: Chile\n        ru:\n')
    expect(written).toContain('called:\n      en: civil society\n      ru:\n    names:\n      - en: unions\n')
    expect(written).toContain('  Others:\n    - en: the hosts\n      ru:\n')
    expect(await run('check')).toMatchObject({ code: before.code, stdout: before.stdout })
    const [rest, ofParticipants = ''] = written.split(/(?=^participants:)/m)
    writeFileSync(join(folder, 'geneva.yaml'), rest + ofParticipants.replaceAll(/ru:(?: "")?/g, 'ru: слово'))
    const { stdout } = await run('check', '--translations', '--lang', 'fr', 'ru')
    expect(stdout).toMatch(/^called +1 of 3 +2 of 3$/m)
    expect(stdout).toMatch(/^names\* +0 of 3 +3 of 3$/m)
    expect(stdout).toContain('geneva.yaml:1  `called` of the category `Others` of the meeting `geneva`')
  })

  test('shows what it would write, and writes nothing', async () => {
    const { stderr } = await run('translate', 'fr', '--dry-run')
    expect(stderr).toContain('+    fr:\n')
    expect(stderr).toMatch(/^6 blanks in 2 files would be written; nothing was\.$/m)
    expect(read('series.yaml')).toBe(series)
  })

  test('knows which languages there are', async () => {
    const { code, stderr } = await run('translate', 'fx')
    expect(code).toBe(2)
    expect(stderr).toContain('There is no language `fx`')
  })
})

describe('report check --translations', () => {
  test('tells field by field what there is, and where what is not', async () => {
    const { code, stdout } = await run('check', '--translations', '--lang', 'es', 'ru')
    expect(code).toBe(0)
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect(lines).toContainEqual(['es', 'ru'])
    expect(lines).toContainEqual(['that', '1 of 2', '0 of 2'])
    expect(lines).toContainEqual(['place*', '0 of 1', '0 of 1'])
    expect(stdout).toContain('Missing in es:')
    expect(stdout).toMatch(/geneva\.yaml:6 {2}`that` of `geneva\/early`/)
    expect(stdout).toMatch(/geneva\.yaml:1 {2}`place` of the meeting `geneva`, its forms `at`/)
  })

  test('takes the languages of the texts where none is asked for, and answers a program', async () => {
    const { stdout } = await run('check', '--translations', '--reporter', 'json')
    const all: readonly { readonly language: string; readonly state: string; readonly of: string }[] =
      JSON.parse(stdout)
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['es']))
    expect(all.filter(({ state }) => state === 'there').map(({ of }) => of)).toEqual(['geneva/late'])
  })

  test('takes the language of the notes too, where a session is written in another', async () => {
    writeFileSync(join(folder, 'geneva.yaml'), `language: fr\n${session.replace('late\n      es', 'late\n      fr')}`)
    const { stdout } = await run('check', '--translations')
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect(lines).toContainEqual(['en', 'fr'])
    expect(lines).toContainEqual(['that', '0 of 1', '1 of 1'])
    expect(stdout).toMatch(/Missing in en:\n.*geneva\.yaml:7 {2}`that` of `geneva\/early`/)
  })

  test('says so where there is but one language', async () => {
    writeFileSync(join(folder, 'geneva.yaml'), session.replace(/\n {6}es: .*/, ''))
    const { stdout } = await run('check', '--translations')
    expect(stdout).toBe('The notes and the editions have one language.\n')
  })

  test.each([
    ['--fix', 'mends nothing'],
    ['--reporter=github', 'has no place for'],
    ['--reporter=sarif', 'has no place for'],
  ])('refuses %s beside it, rather than pass over it', async (flag, why) => {
    const { code, stdout, stderr } = await run('check', '--translations', flag)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })

  test('tells which translation is older than its original, through any number of builds', async () => {
    const out = join(folder, 'out')
    const told = async (): Promise<string> => (await run('check', '--translations', '--out', out)).stdout
    const build = (...words: readonly string[]) => run('build', '--format', 'md', '--out', out, ...words)
    await build()
    expect(await told()).not.toContain('older')
    writeFileSync(join(folder, 'geneva.yaml'), session.replace('planning starts late', 'planning started late'))
    expect(await told()).toMatch(/Older than the original in es:\n.*geneva\.yaml:11 {2}`that` of `geneva\/late`/)
    const { stderr } = await build('--draft')
    expect(stderr).toContain('has changed since it was translated, and its words in `es` have not')
    expect(await told(), 'after a draft, which is no release').toContain('1 older')
    await build()
    expect(await told(), 'after the next release').toContain('1 older')
    writeFileSync(
      join(folder, 'geneva.yaml'),
      session.replace('planning starts late', 'planning began late').replace('empezaba tarde', 'comenzaba tarde'),
    )
    expect(await told(), 'where both were changed').not.toContain('older')
  })
})
