import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import { readSessions } from '../../../src/host/read-sessions.ts'
import { readTemplates } from '../../../src/host/read-templates.ts'
import { root } from '../../cli/program.ts'
import { type Conversation, csv, exportOf } from '../../counted/polis-export.ts'
import { fonts } from '../../render/pdf/fonts.ts'
import { fakeHost } from '../fake-host.ts'

const series = `# ours
series:
  title: Talks on energy
  organizers: [Norway]
  language: en
sessions:   [first]   # in order
themes:
  - id: energy
    title: Energy for all
    aliases: [power]
  - id: transport
    title: Transport
report: {date: 2008-06, status: organizer}
editions:
  - id: member-states
    languages: [en]
`

const first = 'place: Oslo\ndate: 2007-05-11\nraised:\n  - {id: early, theme: energy, that: it is early}\n'

const conversation: Conversation = {
  topic: 'Energy: what\nnow?',
  comments: [
    { number: 1, body: '# Wind: parks\nshould be closed.', moderated: 0 },
    { number: 2, body: 'Buy my book!', moderated: -1 },
    { number: 3, body: 'Nobody saw this.', moderated: 1 },
    { number: 4, body: 'Sun 🌞 for all.', moderated: 1 },
  ],
  participants: Array.from({ length: 12 }, (_, id) => ({ id, group: id < 6 ? '0' : '1' })),
  cast: Array.from({ length: 12 }, (_, participant) => [
    { participant, comment: 1, vote: 0 as const },
    { participant, comment: 1, vote: participant < 6 ? (1 as const) : (-1 as const) },
    { participant, comment: 4, vote: 1 as const },
  ]).flat(),
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  mkdirSync(join(folder, 'sessions'))
  writeFileSync(join(folder, 'sessions/series.yaml'), series)
  writeFileSync(join(folder, 'sessions/first.yaml'), first)
  writeExport(conversation)
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeExport(made: Conversation, into = 'export'): void {
  const files = exportOf(made)
  mkdirSync(join(folder, into), { recursive: true })
  writeFileSync(join(folder, into, 'comments.csv'), files.comments)
  writeFileSync(join(folder, into, 'participants-votes.csv'), files.votes)
  writeFileSync(join(folder, into, 'summary.csv'), files.summary)
}

async function run(...argv: readonly string[]) {
  const templates = () => readTemplates([join(root, 'templates')], 'final-report')
  const host = { ...fakeHost({ font: fonts }), sessions: readSessions, templates }
  const code = await runOn(host, [...argv, '--sessions', join(folder, 'sessions')])
  const shown = (text: string): string => text.replaceAll(folder, '.')
  return { code, stdout: shown(host.written.stdout), stderr: shown(host.written.stderr) }
}

const polis = (...argv: readonly string[]) => run('import', 'polis', join(folder, 'export'), ...argv)
const table = (text: string, ...argv: readonly string[]) => {
  writeFileSync(join(folder, 'votes.csv'), text)
  return run('import', 'table', join(folder, 'votes.csv'), ...argv)
}
const read = (name: string): string => readFileSync(join(folder, 'sessions', name), 'utf8')
const keysOf = (name: string): string => read(name).replace(/^#.*\n|^\n/gm, '')

describe('report import polis', () => {
  it('writes a session that passes the check, and its name in series.yaml, where nothing else moves', async () => {
    const { code, stdout, stderr } = await polis('--session', 'online', '--theme', 'energy')
    expect([code, stdout]).toEqual([0, './sessions/online.yaml\n'])
    expect(stderr).toBe(
      '1 of 4 comments, 1 with the votes of opinion groups. Left out: 1 rejected by the moderators, ' +
        '1 without a vote, 1 with characters that no font has (🌞).\n' +
        '`online` now stands last in `sessions:` of ./sessions/series.yaml: the order there is that of the report.\n',
    )
    expect(keysOf('online.yaml')).toBe(`online: true
date: unknown
title: >-
  Energy: what now?
theme: energy
voted:
  - id: c-1
    proposition: >-
      # Wind: parks should be closed.
    votes: {for: 6, against: 6}
    groups:
      - called: "opinion group A"
        votes: {for: 6, against: 0}
      - called: "opinion group B"
        votes: {for: 0, against: 6}
`)
    expect(read('series.yaml')).toBe(series.replace('[first]', '[first, online]'))
    expect(await run('check')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('online.yaml') })
  })

  it('takes the place, the name and the language of a meeting', async () => {
    const more = ['--place', 'Paris', '--date', '2007-06', '--called', 'the Paris assembly', '--language', 'fr']
    expect(await polis('--session', 'paris', '--theme', 'power', ...more)).toMatchObject({ code: 0 })
    expect(keysOf('paris.yaml')).toMatch(
      /^called: >-\n {2}the Paris assembly\nplace: Paris\ndate: 2007-06\nlanguage: fr/,
    )
    expect(keysOf('paris.yaml')).toContain('called: "le groupe d’opinion A"')
  })

  it('shows with --dry-run what it would write, and writes nothing', async () => {
    const before = readdirSync(join(folder, 'sessions'))
    const { code, stdout, stderr } = await polis('--session', 'online', '--theme', 'energy', '--dry-run')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^voted:\n {2}- id: c-1$/m)])
    expect(stderr).toMatch(/^-sessions: {3}\[first\].*\n\+sessions: {3}\[first, online\]/m)
    expect(stderr).toMatch(/`\.\/sessions\/online\.yaml` would be written; nothing was\.\n$/)
    expect([readdirSync(join(folder, 'sessions')), read('series.yaml')]).toEqual([before, series])
  })

  it('refuses a meeting that the report could not tell from another, and says how to name it', async () => {
    const session = ['--theme', 'energy', '--session']
    await polis(...session, 'online')
    const { code, stderr } = await polis(...session, 'again')
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/named as `online`[\s\S]*Nothing was written\..*`--called`/),
    ])
    expect(existsSync(join(folder, 'sessions/again.yaml'))).toBe(false)
    expect(await polis(...session, 'again', '--called', 'the second consultation')).toMatchObject({ code: 0 })
  })

  it('leaves out a title that no font can print', async () => {
    writeExport({ ...conversation, topic: 'Energy 🌞' })
    await polis('--session', 'online', '--theme', 'energy')
    expect(keysOf('online.yaml')).toMatch(/^online: true\ndate: unknown\ntheme: energy\n/)
  })

  it('finds the files by the names that they have when they are fetched one by one', async () => {
    cpSync(join(folder, 'export/participants-votes.csv'), join(folder, 'export/r2ab-participant-votes.csv'))
    expect((await polis('--session', 'a', '--theme', 'energy')).stderr).toMatch(/several files for `participants-votes/)
    rmSync(join(folder, 'export/participants-votes.csv'))
    expect(await polis('--session', 'a', '--theme', 'energy')).toMatchObject({ code: 0 })
  })

  it('tells of doubts, and nothing with --quiet', async () => {
    const summary = join(folder, 'export/summary.csv')
    writeFileSync(summary, readFileSync(summary, 'utf8').replace('voters,12', 'voters,13'))
    const words = ['--session', 'a', '--theme', 'energy', '--dry-run']
    expect((await polis(...words)).stderr).toMatch(/^warning: `summary\.csv` declares 13 voters/m)
    expect((await polis('--session', 'a', '--theme', 'energy', '--quiet')).stderr).toBe('')
  })
})

describe('report import table', () => {
  it('records the themes of its rows, by id or title, and names statements by their words', async () => {
    const text = csv([
      ['text', 'theme', 'for', 'against', 'per cent'],
      ['Paths are safe.', 'Transport', 5, 4, ''],
      ['Paths are safe!', '', 4, 5, ''],
      ['提案', 'energy', '', '', '98,5 %'],
    ])
    expect(await table(text, '--session', 'a', '--theme', 'energy', '--place', 'Rome')).toMatchObject({ code: 0 })
    expect(keysOf('a.yaml')).toBe(`place: Rome
date: unknown
theme: energy
voted:
  - id: paths-are-safe
    theme: transport
    proposition: >-
      Paths are safe.
    votes: {for: 5, against: 4}
  - id: paths-are-safe-2
    proposition: >-
      Paths are safe!
    votes: {for: 4, against: 5}
  - id: vote
    proposition: >-
      提案
    votes: 98.5%
`)
    expect(await run('check')).toMatchObject({ code: 0 })
  })
})

describe('nothing is written', () => {
  const good = 'text,for,against\nPaths are safe.,5,4\n'
  const toEnergy = ['--session', 'a', '--theme', 'energy']

  it.each<[string, () => ReturnType<typeof run>, RegExp]>([
    [
      'an unknown theme',
      () => polis('--session', 'a', '--theme', 'enrgy'),
      /no theme `enrgy`\. Did you mean `energy`\?/,
    ],
    [
      'no theme',
      () => polis('--session', 'a'),
      /needs a theme\. Give one with `--theme`\. Expected one of `energy`, `po/,
    ],
    ['no session', () => polis('--theme', 'energy'), /required option '--session <id>' not specified/],
    ['a session that is no id', () => polis('--session', 'New York'), /small Latin letters.*such as new-york/],
    ['a session that exists', () => polis('--session', 'first', '--theme', 'energy'), /first\.yaml` exists already/],
    [
      'few votes',
      () => polis(...toEnergy, '--least', '13'),
      /no vote to record\. Left out: .*2 with fewer than 13 votes/,
    ],
    ['many', () => polis(...toEnergy, '--least', 'many'), /Expected a whole number, such as 20/],
    ['a flag of another kind', () => polis(...toEnergy, '--accept', '1'), /`--accept` goes with `report import word`/],
    ['another kind', () => run('import', 'pollis', 'x'), /unknown command 'pollis'\n\(Did you mean polis\?\)/],
    [
      'another folder',
      () => run('import', 'polis', folder, ...toEnergy),
      /no `participants-votes\.csv`|no `comments\.csv`/,
    ],
    ['no folder', () => run('import', 'polis', 'nowhere', ...toEnergy), /no `comments\.csv` in `nowhere`/],
    ['no file', () => run('import', 'table', 'nowhere', '--online', ...toEnergy), /There is no file `nowhere`/],
    ['a folder', () => run('import', 'table', folder, '--online', ...toEnergy), /There is no file/],
    ['no place', () => table(good, ...toEnergy), /Say where it was held\. Give `--place Geneva`, or `--online`/],
    ['no votes', () => table('text,for,against\n', '--online', ...toEnergy), /no vote to record/],
    ['a column that is missing', () => table('tecst,for\n', '--online', ...toEnergy), /no column `text`.*`tecst`/],
    ['a theme in a row', () => table('text,%,theme\na,50,x\n', '--online', ...toEnergy), /no theme `x`/],
  ])('for %s, and it is said what to do', async (_, call, message) => {
    const { code, stdout, stderr } = await call()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(readdirSync(join(folder, 'sessions'))).toEqual(['first.yaml', 'series.yaml'])
    expect([read('series.yaml'), read('first.yaml')]).toEqual([series, first])
  })

  it('where series.yaml cannot take the name, or there is none', async () => {
    writeFileSync(join(folder, 'sessions/series.yaml'), series.replace('[first]', '{a: b}'))
    expect((await polis(...toEnergy)).stderr).toMatch(/cannot take the new session/)
    writeFileSync(join(folder, 'sessions/series.yaml'), `${series}"`)
    expect((await polis(...toEnergy)).stderr).toMatch(/cannot take .*mend what `report check` says first/)
    rmSync(join(folder, 'sessions/series.yaml'))
    expect((await table(good, '--online', ...toEnergy)).stderr).toMatch(/no file .*Begin a series with `report init`/)
    expect(readdirSync(join(folder, 'sessions'))).toEqual(['first.yaml'])
  })
})
