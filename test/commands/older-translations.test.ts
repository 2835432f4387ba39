import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { readTemplates } from '../../src/host/read-templates.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const series = `series:
  title: Talks
  organizers: [Norway]
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
raised:
  - id: late
    that:
      en: planning starts late
      es: la planificación empezaba tarde
`

const mended = session.replace('starts late', 'started late')

const templates = join(import.meta.dirname, '../../templates')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  write('series.yaml', series)
  write('geneva.yaml', session)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const record = (): string => readFileSync(join(folder, 'out/private/translations.json'), 'utf8')

async function run(...words: readonly string[]) {
  const world = fakeHost({ font: fonts })
  const host = { ...world, sessions: readSessions, templates: () => readTemplates([templates], 'final-report') }
  return { code: await runOn(host, [...words, '--sessions', folder, '--out', join(folder, 'out')]), ...world.written }
}

const build = (...words: readonly string[]) => run('build', '--format', 'md', ...words)

/** The rules that a build, and a check before it, tell of, by the languages that they name. */
async function told(): Promise<readonly string[]> {
  const { stdout } = await run('check', '--reporter', 'json')
  const checked = namesIn(stdout)
  const { stdout: built } = await build('--reporter', 'json')
  expect(namesIn(built), 'the build tells what the check does').toEqual(checked)
  return checked
}

function namesIn(json: string): readonly string[] {
  const { diagnostics }: { readonly diagnostics: readonly { readonly rule: string; readonly what: string }[] } =
    JSON.parse(json)
  return diagnostics.map(({ rule, what }) => [rule, /words in `(.+?)`/.exec(what)?.[1] ?? []].flat().join(' '))
}

describe('a translation that is older than its original', () => {
  test('is told of by every build, until it is touched', async () => {
    expect(await told()).toEqual([])
    write('geneva.yaml', mended)
    for (const time of ['first', 'second', 'third'])
      expect(await told(), time).toEqual(['translation-is-up-to-date es'])
    write('geneva.yaml', mended.replace('started', 'began'))
    expect(await told(), 'when the original changes again').toEqual(['translation-is-up-to-date es'])
    write('geneva.yaml', mended.replace('empezaba', 'empezó'))
    expect([await told(), await told()], 'when the translation is touched').toEqual([[], []])
  })

  test('is not told of any more where the original is again what was translated', async () => {
    await build()
    const before = record()
    write('geneva.yaml', mended)
    await build()
    write('geneva.yaml', session)
    expect(await told()).toEqual([])
    expect(record()).toBe(before)
  })

  test('is recorded in the same bytes by every build, so that nothing is left to be built', async () => {
    await build()
    write('geneva.yaml', mended)
    expect((await build('--frozen')).stdout).toContain('private/translations.json: different')
    await build()
    const before = record()
    const { code, stdout } = await build('--frozen')
    expect([code, stdout]).toEqual([0, ''])
    await build()
    expect(record()).toBe(before)
  })

  test('is told apart by region, as the reports of an edition choose their words', async () => {
    write('series.yaml', series.replace('id: open', 'id: open\n    languages: [en, fr-CH]'))
    const both = `${session}      fr: la planification commençait tard\n      fr-CH: la planification débutait tard\n`
    const [swiss, french] = [both.replace('débutait', 'démarrait'), both.replace('commençait', 'démarrait')]
    const tellOlder = async () => (await run('check', '--translations')).stdout.match(/Older than .*/g)
    write('geneva.yaml', both)
    await build('--lang', 'en')
    write('geneva.yaml', swiss.replace('starts', 'started'))
    expect(await tellOlder()).toEqual(['Older than the original in es:'])
    write('geneva.yaml', french.replace('starts', 'started'))
    expect(await tellOlder()).toEqual(['Older than the original in es:', 'Older than the original in fr-CH:'])
  })
})

describe('a translation that is accepted as it is', () => {
  const accepted = `${mended}    accept: {translation-is-up-to-date: it still says the same}\n`

  test.each([
    ['statement', accepted],
    ['meeting', `${mended}accept: {translation-is-up-to-date: it still says the same}\n`],
  ])('by its %s is not told of, by any build', async (_, notes) => {
    await build()
    write('geneva.yaml', notes)
    expect([await told(), await told()]).toEqual([[], []])
  })

  test('by the series is not told of, in a theme either', async () => {
    const themed = series.replace('title: Integration', 'title: {en: Integration, es: Integración}')
    write('series.yaml', themed)
    await build()
    write('series.yaml', themed.replace('en: Integration', 'en: Integrating'))
    expect(await told()).toEqual(['translation-is-up-to-date es'])
    write(
      'series.yaml',
      `${themed.replace('en: Integration', 'en: Integrating')}accept: {translation-is-up-to-date: the same}\n`,
    )
    expect(await told()).toEqual([])
  })

  test('needs no acceptance any more once it is touched', async () => {
    await build()
    write('geneva.yaml', accepted.replace('empezaba', 'empezó'))
    expect(await told()).toEqual(['acceptance-answers'])
  })

  test('keeps its acceptance where there is no last release to be held against', async () => {
    write('geneva.yaml', accepted)
    expect(namesIn((await run('check', '--reporter', 'json')).stdout)).toEqual([])
  })
})

describe('the record of the last release', () => {
  test('is written as before it said what a translation was made for, where none is older', async () => {
    await build()
    expect(Object.keys(JSON.parse(record()).texts[0])).toEqual(['text', 'sha256'])
    write('geneva.yaml', mended)
    await build()
    expect(Object.keys(JSON.parse(record()).texts[0].madeFor)).toEqual(['es'])
  })

  test.each(['', '[]', '{"texts": [{"text": "`geneva/late` that", "sha256": {}, "madeFor": 1}]}'])(
    'tells nothing where it is none of ours: %j',
    async (other) => {
      await build()
      write('out/private/translations.json', other)
      write('geneva.yaml', mended)
      expect(namesIn((await run('check', '--reporter', 'json')).stdout)).toEqual([])
    },
  )

  test('is not there where no text has a translation', async () => {
    write('geneva.yaml', session.replace(/\n {6}es: .*/, ''))
    await build()
    expect(existsSync(join(folder, 'out/private/translations.json'))).toBe(false)
  })
})
