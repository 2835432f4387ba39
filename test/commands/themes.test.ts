import { describe, expect, test } from 'vitest'
import { setTable } from '../../src/commands/themes/set-table.ts'
import type { themeTable } from '../../src/commands/themes/theme-table.ts'
import { paintFor } from '../../src/diagnostics/terminal-text.ts'
import { ask, example, tooWide } from './ask.ts'

describe('the table of themes and meetings', () => {
  test('reads in 80 columns, with words, shades, and what they mean', async () => {
    const { code, stdout, stderr } = await ask(example, ['themes'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`Theme                      1        2      3           4      5      6     7

Integration:             ▒ 1a 1r    n/a  ▓ 2a 3r       n/a    n/a  ▓ 5r  ▒ 2a 1r
reconciling mandates to
improve coherence and
impact

Planning: linking          –        n/a  ▒ 3r          n/a    n/a    –     –
peacemaking with the
conception, planning
and implementation of
an operation

Alignment of mandates,     –        n/a  ░ 1r          n/a    n/a    –     –
resources and practices

Humanitarian               –        n/a  ▒ 1a 1d 1c    n/a    n/a    –     –
independence and
impartiality

Protection of civilians    –        n/a  ▓ 1a 2r 1q    n/a    n/a    –     –

1 = Beijing; 2 = Addis Ababa; 3 = Geneva; 4 = New York; 5 = Johannesburg; 6 =
Brussels; 7 = Oslo (the final conference)
a = agreed; r = raised; d = dilemmas; c = concerns; q = questions; n/a = no
account of the meeting; – = nothing recorded
░ = 1 point; ▒ = 2 or 3; ▓ = 4 or 5; █ = 6 and more, whatever their level
Counts what the edition secretary-general shows, each statement under its first
theme.
`)
  })

  test('says the same as the annex of the report', async () => {
    const counts = (await ask(example, ['themes'], { columns: 300 })).stdout
    for (const cell of [
      '1 agreed · 1 raised',
      '2 agreed · 3 raised',
      '5 raised',
      '1 agreed · 1 dilemma · 1 concern',
      '1 agreed · 2 raised · 1 question',
      'no account',
    ])
      expect(counts).toContain(cell)
  })

  test.each([40, 60, 80, 100, 120, 200])('fits a terminal of %i columns', async (columns) => {
    expect(tooWide(await ask(example, ['themes'], { columns }), columns)).toEqual([])
  })

  test('names the meetings where there is room', async () => {
    expect((await ask('dilemma-courses', ['themes'])).stdout).toMatch(/^Theme +Beijing +Geneva +Brussels\n/)
  })

  test('counts what an edition shows, and says where that is more than is public', async () => {
    const { stdout } = await ask('restricted-supplement', ['themes', '--edition', 'inner'])
    expect(stdout).toContain('▒ 1 agreed · 1 raised · 1 question\n')
    expect(stdout).toMatch(/\nCounts what the edition inner shows, each .*\nRestricted statements are among them/)
    expect((await ask('restricted-supplement', ['themes'])).stdout).toMatch(/░ 1 agreed\n/)
  })

  test('counts votes apart from what was agreed', async () => {
    expect((await ask('votes', ['themes'])).stdout).toContain('1 agreed · 4 votes · 1 raised · 1 question')
  })

  test('does not count what was omitted', async () => {
    expect((await ask('omission', ['themes'])).stdout).toMatch(/░ 1 raised\n/)
  })

  test('of an edition that there is none of is refused', async () => {
    expect(await ask(example, ['themes', '--edition', 'x'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'There is no edition `x`. Expected one of `secretary-general`, `member-states`.\n',
    })
  })

  test('of notes with errors tells the errors', async () => {
    expect(await ask('mistakes', ['themes'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('5 errors: there is no report to look into.\n'),
    })
  })
})

describe('a table that is full', () => {
  const covered = {
    counts: { agreed: 2, voted: 0, raised: 4, dilemma: 1, concern: 0, question: 0 },
    shade: 6,
  } as const
  const names = ['Beijing', 'Addis Ababa', 'Geneva', 'New York', 'Johannesburg', 'Brussels', 'Oslo']

  test('stacks the counts of seven meetings', () => {
    const table = setTable(full(names), 80, paintFor(false))
    expect(table.split('\n').slice(0, 5)).toEqual([
      'Theme                                     1     2     3     4     5     6     7',
      '',
      'Cooperation between the organizations   █ 2a  █ 2a  █ 2a  █ 2a  █ 2a  █ 2a  █ 2a',
      'of a region and those of the world        4r    4r    4r    4r    4r    4r    4r',
      '                                          1d    1d    1d    1d    1d    1d    1d',
    ])
  })

  test('is set in several where the meetings are too many', () => {
    const table = setTable(full([...names, ...names]), 80, paintFor(false))
    expect(table.match(/^Theme .*$/gm)).toHaveLength(2)
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  function full(meetings: readonly string[]): ReturnType<typeof themeTable> {
    const title = 'Cooperation between the organizations of a region and those of the world'
    return {
      edition: 'all',
      countsRestricted: false,
      meetings: meetings.map((name) => ({ name, inFull: name })),
      themes: [{ title, cells: meetings.map(() => covered) }],
    }
  }
})
