import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { templateOf } from '../check/files-of.ts'
import { fakeHost } from '../commands/fake-host.ts'
import { runs } from '../full.ts'
import { complete } from '../read/complete.ts'
import { fonts } from '../render/pdf/fonts.ts'

/** What one build of a history is asked for, and what was done before it: to the notes, and to what an earlier left. */
const respects = {
  words: fc.constantFrom('a tool and no goal', 'a tool and never a goal'),
  twin: fc.constantFrom('words of the twin', 'a tool and no goal'),
  isHidden: fc.boolean(),
  linesAbove: fc.constantFrom('', '# A remark\n'),
  heading: fc.constantFrom('R', 'S'),
  date: fc.constantFrom('2008-06', '2008-07'),
  formats: fc.constantFrom('md', 'docx', 'md,docx', 'html,md'),
  edition: fc.constantFrom([], ['--edition', 'all']),
  draft: fc.constantFrom([], [], ['--draft']),
  build: fc.constantFrom('one', 'one', 'two'),
  spoilt: fc.constantFrom('nothing', 'nothing', 'edited', 'deleted'),
}
const step = fc.record(respects)
const stepKeys = Object.keys(respects) as (keyof Step)[]
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Builds that come one after the other: each differs from the one before in one respect, or in none. */
const history = fc
  .tuple(step, fc.array(fc.tuple(fc.constantFrom('none', 'none', ...stepKeys), step), { minLength: 1, maxLength: 4 }))
  .map(([first, changes]) => {
    const steps = [first]
    for (const [key, other] of changes)
      steps.push({ ...first, ...steps.at(-1), ...(key !== 'none' && { [key]: other[key] }) })
    return steps
  })

describe('a build that renders nothing twice', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let made = 0
  let skipped = 0

  test('leaves, after any history, what a build that renders all leaves', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const out = join(folder, `${++made}`)
        let paths: readonly string[] = []
        for (const [index, one] of steps.entries()) {
          spoil(paths[index % paths.length], one.spoilt)
          const built = await build(one, out)
          paths = built.paths
          skipped += built.skipped
          const forced = await build(one, join(out, 'forced'), ['--force'])
          expect(forced.skipped).toBe(0)
          expect(forced.paths.map((path) => readFileSync(path))).toEqual(paths.map((path) => readFileSync(path)))
          rmSync(join(out, 'forced'), { recursive: true })
        }
      }),
      runs(200),
    )
    expect(skipped).toBeGreaterThan(5)
  })

  test('renders nothing if nothing changed, and all if it is told to', async () => {
    const one: Step = {
      ...{ words: 'a tool and no goal', twin: 'words of the twin', isHidden: false, linesAbove: '', heading: 'R' },
      ...{ date: '2008-06', formats: 'md,docx', edition: [], draft: [], build: 'one', spoilt: 'nothing' },
    }
    const out = join(folder, 'again')
    expect((await build(one, out)).skipped).toBe(0)
    const manifest = readFileSync(join(out, 'private/manifest.json'))
    expect((await build(one, out)).skipped).toBe(4)
    expect((await build({ ...one, formats: 'md', edition: ['--edition', 'all'] }, out)).skipped).toBe(1)
    expect((await build({ ...one, build: 'two' }, join(out, '../again'))).skipped).toBe(0)
    expect((await build(one, out, ['--force'])).skipped).toBe(0)
    expect(readFileSync(join(out, 'private/manifest.json'))).toEqual(manifest)
  })
})

/** Does what somebody else may do to a file. */
function spoil(path: string | undefined, how: Step['spoilt']): void {
  if (path === undefined || !existsSync(path)) return
  if (how === 'edited') appendFileSync(path, ' ')
  if (how === 'deleted') rmSync(path)
}

/** Builds, and tells how many artifacts were left as they were. */
async function build(
  { words, twin, isHidden, linesAbove, heading, date, formats, edition, draft, build }: Step,
  out: string,
  more: readonly string[] = [],
): Promise<{ readonly paths: readonly string[]; readonly skipped: number }> {
  const notes = complete({
    'series.yaml': `editions:
  - id: all
    shows: [public, restricted]
  - id: open
    shows: [public]
`,
    'geneva.yaml': `${linesAbove}raised:
  - {id: tool, theme: integration, that: integration is ${words}, visibility: ${isHidden ? 'restricted' : 'public'}}
  - {id: twin, theme: integration, that: integration is ${twin}}
`,
  })
  const host = fakeHost({
    sessions: { value: notes, diagnostics: [] },
    templates: [templateOf(`# ${heading}\n\n::themes\n\n::supplement\n`)],
    environment: { build, noColour: true },
    terminal: true,
    font: fonts,
  })
  const order = ['--format', formats, '--date', date, '--out', out, ...edition, ...draft, ...more]
  expect(await runOn(host, ['build', ...order]), host.written.stderr).toBe(0)
  const lines = host.written.stderr.split('\n')
  return {
    paths: host.written.stdout.trim().split('\n'),
    skipped: lines.filter((line) => / as it was$/.test(line)).length,
  }
}
