import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import { readSessions } from '../../../src/host/read-sessions.ts'
import { readTemplates } from '../../../src/host/read-templates.ts'
import { fonts } from '../../render/pdf/fonts.ts'
import { fakeHost, type World } from '../fake-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'suggest-'))
const sessions = join(folder, 'sessions')
afterAll(() => rmSync(folder, { recursive: true }))

const herders = 'the knowledge of herders should guide the monitoring of drought'
const notes = {
  series: `series: {title: S, organizers: [the O], language: en}
sessions: [niamey, dakar, nairobi]
themes: [{id: t, title: Early warning}]
report: {date: 2008-06, status: organizer}
editions: [{id: e}]
`,
  niamey: `place: Niamey\ndate: unknown\nagreed:\n  - id: herders\n    theme: t\n    that: ${herders}\n# as told\n`,
  dakar: `place: Dakar
date: unknown
raised:
  - id: not-herders
    theme: t
    that: ${herders.replace('should', 'should not')}
`.replaceAll('\n', '\r\n'),
  nairobi: `place: Nairobi
date: unknown
agreed:
  - theme: t
    that: >-
      ${herders} everywhere
    id: herders-lead

  # the end
`,
}

beforeEach(() => {
  rmSync(sessions, { recursive: true, force: true })
  mkdirSync(sessions, { recursive: true })
  for (const [name, text] of Object.entries(notes)) writeFileSync(join(sessions, `${name}.yaml`), text)
})

it('Each pair is shown with what both say, the likeliest first, and with the key that a tie would have', async () => {
  const { code, stdout, stderr } = await suggest()
  expect(code).toBe(0)
  const [first = '', second = ''] = stdout.split('\n\n')
  expect(first).toMatch(/^1 {2}1\.00 · the same subject, and perhaps opposed · `disputes`, or `echoes` · in\n/)
  expect(first).toContain('   niamey/herders · Early warning · ')
  expect(second).toMatch(/^2 {2}0\.\d\d · the same subject · `echoes`, or `disputes` · in nairobi\/herders-lead\n/)
  expect(stderr).toMatch(/^3 pairs of statements that may be about the same, 3 of them very likely\./)
})

it('What is accepted and declined is written into the statements, and not another byte', async () => {
  const { code, stdout, stderr } = await suggest('--accept', '2', '3=echoes', '--decline', '1')
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toBe('2 ties written, 1 pair remembered as unrelated: `report check` tells what follows.\n')
  expect(read('niamey')).toBe(notes.niamey)
  expect(read('dakar')).toBe(`${notes.dakar}    unrelated: [niamey/herders]\r\n`)
  expect(read('nairobi')).toBe(
    notes.nairobi.replace('herders-lead\n', 'herders-lead\n    echoes: [niamey/herders, dakar/not-herders]\n'),
  )
  expect((await suggest()).stderr).toMatch(/^No two statements/)
})

it('With --dry-run the lines are shown, and nothing is written', async () => {
  const { stderr } = await suggest('--accept', '2', '--dry-run')
  expect(stderr).toContain('+    echoes: [niamey/herders]')
  expect(read('nairobi')).toBe(notes.nairobi)
})

it.each([
  [['--accept', '9'], 'There is no proposal `9`. They have the numbers 1 to 3.'],
  [['--accept', '1=resolves'], 'Unexpected key `resolves` for proposal 1, expected disputes or echoes.'],
  [['--accept', '1', '--decline', '1'], 'Proposal 1 is named twice. Say one thing of each.'],
  [['--corpus', 'abc'], 'The notes are not those of `abc`, but of '],
  [['--walk'], 'Nobody can be asked: this is no terminal. Accept by number: `report suggest --accept 1`.'],
])('%s is refused in one sentence, and nothing is written', async (words, sentence) => {
  const { code, stdout, stderr } = await suggest(...words)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(sentence)
  expect(read('nairobi')).toBe(notes.nairobi)
})

it('On a walk each answer is written at once; what is no answer is asked again, and q stops', async () => {
  const { stderr } = await suggestIn(
    { terminal: true, columns: 100, answers: ['x', 'n', 'y', 'q'] },
    '--walk',
    '--quiet',
  )
  expect(stderr).toContain('1 of 3 · 1.00')
  expect(stderr).toMatch(/niamey\/herders · Early warning {3,}nairobi\/herders-lead · Early warning/)
  expect(stderr).toContain('1 tie written, 1 pair remembered as unrelated')
  expect(read('nairobi')).toContain('    echoes: [niamey/herders]\n')
  expect(read('dakar')).toContain('    unrelated: [niamey/herders]\r\n')
})

it('A program is told the same, with the mark of the notes; the same notes give the same bytes', async () => {
  const { stdout } = await suggest('--reporter', 'json')
  const told = JSON.parse(stdout)
  expect(told.corpus).toMatch(/^[0-9a-f]{12}$/)
  expect(told.proposals[0]).toMatchObject({
    n: 1,
    tier: 'strong',
    opposed: true,
    keys: ['disputes', 'echoes'],
    likely: 'disputes',
  })
  expect(told.proposals[0].from).toMatchObject({ statement: 'dakar/not-herders', themes: ['Early warning'] })
  expect((await suggest('--reporter', 'json')).stdout).toBe(stdout)
  expect((await suggest('--accept', '1', '--corpus', told.corpus)).code).toBe(0)
})

it('Notes with errors are told, and nothing is proposed', async () => {
  writeFileSync(join(sessions, 'niamey.yaml'), notes.niamey.replace('theme: t', 'theme: x'))
  const { code, stdout, stderr } = await suggest()
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/Unexpected theme `x`[\s\S]*1 error: nothing can be proposed before they are mended\.\n$/)
})

it('Many ties, in files as people write them, add their own lines alone, and no error', async () => {
  const made = join(process.cwd(), 'test/suggest/made/water/notes')
  rmSync(sessions, { recursive: true })
  cpSync(made, sessions, { recursive: true })
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
  const { proposals } = JSON.parse((await suggest('--reporter', 'json')).stdout)
  const accepted = numbers
    .filter((n) => n % 3 > 0)
    .map((n) => `${n}=${proposals[n - 1].keys[n % 2] ?? proposals[n - 1].keys[0]}`)
  const declined = numbers.filter((n) => n % 3 === 0).map(String)
  const { stderr } = await suggest('--accept', ...accepted, '--decline', ...declined)
  expect(stderr).toContain('40 ties written, 20 pairs remembered as unrelated')
  const tie = /^ +(?:echoes|disputes|resolves|bears-on|unrelated): \[[a-z0-9/, -]+\]$/
  const lines = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').split('\n')
  for (const name of readdirSync(made))
    expect(lines(sessions, name).filter((line) => !tie.test(line))).toEqual(lines(made, name))
  const host = {
    ...fakeHost({ sessions: await readSessions(sessions), font: fonts }),
    templates: () => readTemplates(['templates'], 'final-report'),
  }
  expect([await runOn(host, ['check', '--sessions', sessions, '--quiet']), host.written.stdout]).toEqual([0, ''])
})

function suggest(...words: readonly string[]) {
  return suggestIn({}, ...words)
}

async function suggestIn(world: World, ...words: readonly string[]) {
  const host = fakeHost({ ...world, sessions: await readSessions(sessions) })
  const code = await runOn(host, ['suggest', '--sessions', sessions, ...words])
  return { code, ...host.written }
}

function read(name: string): string {
  return readFileSync(join(sessions, `${name}.yaml`), 'utf8')
}
