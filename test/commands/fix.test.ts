import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { fakeHost } from './fake-host.ts'

const series = `series:
  title: Talks
  organizers:
    - the Ministry of Foreign Affairs
  language: en
sessions: [geneva]
themes:
  - id: integration
    title: Integration
    aliases: [coherence]
report:
  date: 2008-06
  status: organizer
editions:
  - id: open
`

const session = `place: Geneva   # a city
date: 2007-05-11
theme: coherence
with: [the Centre for Humanitarian Dialogue, the Graduate Institute]

agreed:
  - that: >-
      planning should start early
    theme: [coherence]
    quote: >-
      [sic] it was said
  - that: >-
      planning should start early and end late
`

const template = {
  name: 'final-report',
  path: 'report.md',
  bytes: readFileSync(join(import.meta.dirname, '../../templates/final-report/report.md')),
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  writeFileSync(join(folder, 'series.yaml'), series)
  writeFileSync(join(folder, 'geneva.yaml'), session)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function check(...words: readonly string[]) {
  const host = { ...fakeHost({ templates: [template], font: fonts }), sessions: readSessions }
  return { code: await runOn(host, ['check', '--sessions', folder, ...words]), ...host.written }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('report check --fix', () => {
  test('mends ids, aliases and brackets, and moves nothing else', async () => {
    expect((await check()).code).toBe(1)
    const { code, stderr } = await check('--fix')
    expect(stderr).toMatch(/^5 changes in 1 file were made\.$/m)
    expect(read('geneva.yaml')).toBe(`place: Geneva   # a city
date: 2007-05-11
theme: integration
with:
  - the Centre for Humanitarian Dialogue
  - the Graduate Institute

agreed:
  - id: planning-should-start
    that: >-
      planning should start early
    theme: [integration]
    quote: >-
      [sic] it was said
  - id: planning-should-start-2
    that: >-
      planning should start early and end late
`)
    expect({ code, series: read('series.yaml') }).toEqual({ code: 0, series })
    expect((await check('--fix')).stderr).toMatch(/^0 changes were made\.$/m)
  })

  test('mends house style in what is printed, and never in a quotation', async () => {
    const point = (words: string): string =>
      [
        'place: Geneva',
        'date: 2007',
        'theme: integration',
        'raised:',
        '  - id: x',
        '    that: >-',
        `      ${words}`,
        '    quote: >-',
        '      12% of organisations',
        '',
      ].join('\n')
    writeFileSync(
      join(folder, 'geneva.yaml'),
      point('12% of organisations,\n      and the the organisations of member states'),
    )
    await check('--fix')
    expect(read('geneva.yaml')).toBe(
      point('12 per cent of organizations,\n      and the organizations of Member States'),
    )
    writeFileSync(join(folder, 'series.yaml'), series.replace('status: organizer', 'status: organizer\n  style: none'))
    writeFileSync(join(folder, 'geneva.yaml'), point('12% of organisations'))
    await check('--fix')
    expect(read('geneva.yaml')).toBe(point('12% of organisations'))
  })

  test('mends the words of the language that they were found in, wherever they stand', async () => {
    const both = '{es: la labor era útil, en: the labor was useful}'
    const notes = (text: string, words: string): string =>
      `place: Geneva
date: 2007
theme: integration
raised:
  - id: x
    quote: the labor was useful
    that: ${text}
    short: [the ${words} was useful]
    supported-by:
      en: the ${words} unions
  - id: y
    that: [${text}]
    reservations:
      - money was short
      - es: la labor era dura
        en: the ${words} was hard
`
    writeFileSync(join(folder, 'geneva.yaml'), notes(both, 'labor'))
    await check('--fix')
    expect(read('geneva.yaml')).toBe(notes(both.replace('the labor', 'the labour'), 'labour'))
  })

  test('mends words where they stand by themselves, and no longer word that they begin', async () => {
    const notes = (words: string): string =>
      `place: Geneva\ndate: 2007\ntheme: integration\nraised:\n  - id: x\n    that: the laboratory and ${words}\n`
    writeFileSync(join(folder, 'geneva.yaml'), notes('12% of the labor market'))
    await check('--fix')
    expect(read('geneva.yaml')).toBe(notes('12 per cent of the labour market'))
  })

  test('says that --dry-run belongs to --fix', async () => {
    expect(await check('--dry-run')).toMatchObject({ code: 2, stderr: expect.stringMatching(/--fix --dry-run/) })
  })

  test('takes the aliases of themes from series.yaml, and from no session whose name ends so', async () => {
    writeFileSync(join(folder, 'series.yaml'), series.replace('[geneva]', '[geneva, a-series]'))
    writeFileSync(join(folder, 'a-series.yaml'), 'place: Oslo\ndate: 2007\ntheme: coherence\n')
    await check('--fix')
    expect(read('a-series.yaml')).toBe('place: Oslo\ndate: 2007\ntheme: integration\n')
  })

  test('shows with --dry-run what it would do, and does nothing', async () => {
    const { stderr } = await check('--fix', '--dry-run')
    expect(stderr).toMatch(/^-theme: coherence$/m)
    expect(stderr).toMatch(/^\+theme: integration$/m)
    expect(stderr).toMatch(/^5 changes in 1 file would be made; nothing was written\.$/m)
    expect(read('geneva.yaml')).toBe(session)
  })
})
