import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOn } from '../src/cli.ts'
import type { Rendering } from '../src/model/rendering.ts'
import { fakeHost, sourceFile, type World } from './commands/fake-host.ts'

// The stages have tests of their own: here two editions, one of them in two languages, come out of notes that say
// `good`, `fair` or `bad`.
vi.mock('../src/pipeline.ts', () => {
  const place = { file: 'sessions/series.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 }
  const fault = { what: 'Unexpected theme', todo: 'Did you mean `integration`?', place, related: [] }
  const error = { rule: 'theme-is-known', severity: 'error', ...fault }
  const warning = { rule: 'horns-are-balanced', severity: 'warning', ...fault }
  const editions = [
    { id: 'member-states', languages: ['en', 'fr'] },
    { id: 'oslo', languages: ['en'] },
  ]
  const series = { notes: { sessions: [{ statements: [{}, {}] }] }, editions }
  const builtIn = (edition: string, language: string, date = '') => ({
    edition,
    language,
    evidence: { edition: { id: edition }, notes: { sessions: [] } },
    report: { root: {}, meta: { edition, language, date } },
    ledger: { edition, statements: [] },
    trace: { edition, blocks: [] },
  })
  const builtAs = (asked: string[] | undefined, date: string | undefined) =>
    editions.flatMap(({ id, languages }) => (asked ?? languages).map((language) => builtIn(id, language, date)))
  const complete = { ledger: { statements: [] }, trace: { editions: {} } }
  return {
    formats: {
      docx: { extension: 'docx' },
      pdf: { extension: 'pdf' },
      html: { extension: 'html' },
      md: { extension: 'md' },
    },
    // biome-ignore lint/correctness/useYield: these reports are composed in one step
    *pipelineInSteps(
      [notes]: { bytes: Uint8Array }[],
      _: unknown,
      { date, languages }: { date?: string; languages?: string[] },
    ) {
      const text = new TextDecoder().decode(notes?.bytes)
      if (text.startsWith('bad')) return { diagnostics: [warning, error], built: [] }
      if (text.startsWith('broken')) throw new Error('the ledger does not close')
      return {
        diagnostics: text.startsWith('fair') ? [warning] : [],
        series,
        built: builtAs(languages, date),
        complete,
      }
    },
    languages: ['en', 'fr'],
    patternsByLanguage: {},
    findMissingGlyphs: async () => [],
    templateAsked: () => undefined,
    renderHere:
      () =>
      async ({ format, report: { meta }, draft }: Rendering) =>
        meta.language === 'fr' && format === 'md'
          ? { diagnostics: [{ ...error, rule: 'glyph-exists', what: 'No font has this character' }] }
          : {
              value: Buffer.from(`${meta.edition} ${meta.language} ${format} ${meta.date}${draft ? ' draft' : ''}`),
              diagnostics: [],
            },
  }
})

// The notes of this series are none that could be translated.
vi.mock('../src/model/translatable-texts.ts', () => ({ translatableTexts: () => [] }))

let out = ''

beforeEach(() => void (out = join(mkdtempSync(join(tmpdir(), 'report-')), 'out')))
afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }))

describe('report build', () => {
  test('writes every edition in every language, in Word and PDF, and prints the paths', async () => {
    const { code, stdout, stderr } = await run(['build', '--out', out])
    expect([code, stderr]).toEqual([0, 'Built 6 reports.\n'])
    const reports = [
      'member-states/report.en.docx',
      'member-states/report.en.pdf',
      'member-states/report.fr.docx',
      'member-states/report.fr.pdf',
    ]
    reports.push('oslo/report.en.docx', 'oslo/report.en.pdf')
    const accounts = ['member-states', 'oslo', 'private'].flatMap((folder) =>
      ['ledger', 'manifest', 'trace'].map((name) => `${folder}/${name}.json`),
    )
    expect(stdout).toBe(reports.map((path) => `${out}/${path}\n`).join(''))
    expect(files()).toEqual([...reports, ...accounts].sort())
  })

  test('writes manifests that name each artifact, its bytes and its hash', async () => {
    await run(['build', '--out', out, '--edition', 'oslo', '--format', 'pdf'])
    const sha256 = createHash('sha256').update(read('oslo/report.en.pdf')).digest('hex')
    const manifest = JSON.parse(read('oslo/manifest.json'))
    expect(Object.keys(manifest)).toEqual(['edition', 'artifacts', 'records', 'seal'])
    expect(manifest).toMatchObject({ edition: 'oslo', artifacts: [{ file: 'report.en.pdf', bytes: 12, sha256 }] })
    const { inputs, artifacts } = JSON.parse(read('private/manifest.json'))
    expect(inputs).toMatchObject([{ file: 'sessions/series.yaml' }])
    const from = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(artifacts).toEqual([{ file: 'oslo/report.en.pdf', bytes: 12, sha256, from }])
  })

  test('takes lists with commas or spaces, and builds nothing else', async () => {
    const { stdout } = await run([
      'build',
      '--out',
      out,
      '--edition',
      'member-states',
      '--lang',
      'fr',
      '--format',
      'pdf',
      'docx,pdf',
    ])
    expect(stdout).toBe(`${out}/member-states/report.fr.pdf\n${out}/member-states/report.fr.docx\n`)
  })

  test('hands the date on', async () => {
    await run(['build', '--out', out, '--date', '2008-06'])
    expect(read('oslo/report.en.pdf')).toBe('oslo en pdf 2008-06')
  })

  test('writes drafts to the private folder, and leaves the releases alone', async () => {
    await run(['build', '--out', out, '--edition', 'oslo', '--format', 'pdf'])
    const { stdout } = await run(['build', '--out', out, '--draft', '--format', 'pdf', '--edition', 'oslo'])
    expect(stdout).toBe(`${out}/private/draft/oslo/report.en.pdf\n`)
    expect(files().filter((path) => path.startsWith('private/draft/'))).toEqual(['private/draft/oslo/report.en.pdf'])
    expect([read('oslo/report.en.pdf'), read('private/draft/oslo/report.en.pdf')]).toEqual([
      'oslo en pdf ',
      'oslo en pdf  draft',
    ])
  })

  test('with errors in the notes tells them, writes nothing and exits with 1', async () => {
    const { code, stdout, stderr } = await run(['build', '--out', out], { notes: 'bad' })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('sessions/series.yaml:1:1 error: Unexpected theme  theme-is-known\n  1 | bad\n    | ^^^\n')
    expect(stderr).toContain('\n  hint: Did you mean `integration`?\n')
    expect(stderr).toMatch(/\n1 error and 1 warning: nothing was written\.\n$/)
    expect(existsSync(out)).toBe(false)
  })

  test('writes nothing at all if one artifact cannot be printed', async () => {
    const { code, stderr } = await run(['build', '--out', out, '--format', 'docx,md'])
    expect([code, existsSync(out)]).toEqual([1, false])
    expect(stderr).toContain('No font has this character')
  })

  test('with warnings builds, and --quiet does not tell them', async () => {
    const { code, stderr } = await run(['build', '--out', out], { notes: 'fair' })
    expect(code).toBe(0)
    expect(stderr).toMatch(/warning: Unexpected theme[\s\S]*Built 6 reports, with 1 warning\.\n$/)
    expect(await run(['build', '--out', out, '--quiet'], { notes: 'fair' })).toMatchObject({ code: 0, stderr: '' })
  })

  test('for a program prints one JSON value', async () => {
    const { stdout } = await run(
      ['build', '--out', out, '--reporter', 'json', '--edition', 'oslo', '--format', 'pdf'],
      { notes: 'fair' },
    )
    expect(JSON.parse(stdout)).toMatchObject({
      artifacts: [`${out}/oslo/report.en.pdf`],
      diagnostics: [{ rule: 'horns-are-balanced' }],
    })
  })

  test('shows a person at a terminal what comes, and how large', async () => {
    const { stderr } = await run(['build', '--out', out, '--edition', 'oslo', '--format', 'pdf'], { terminal: true })
    const bar = `[${' '.repeat(20)}] 1 of 1  oslo/report.en.pdf`
    expect(stderr).toBe(`${bar}\r\u001b[Koslo/report.en.pdf: 1 kB in 0.00 s\nBuilt 1 report.\n`)
    const plain = { terminal: true, environment: { noColour: true } }
    const again = await run(['build', '--out', out, '--edition', 'oslo', '--format', 'pdf'], plain)
    expect(again.stderr).toBe('oslo/report.en.pdf: 1 kB as it was\nBuilt 1 report.\n')
    const forced = await run(['build', '--out', out, '--edition', 'oslo', '--format', 'pdf', '--force'], plain)
    expect(forced.stderr).toBe('oslo/report.en.pdf: 1 kB in 0.00 s\nBuilt 1 report.\n')
  })

  test('on Ctrl-C changes nothing and exits with 130', async () => {
    const { code, stderr } = await run(['build', '--out', out], { interrupted: AbortSignal.abort() })
    expect([code, stderr, existsSync(out)]).toEqual([130, 'Stopped. Nothing was changed.\n', false])
  })
})

describe('report check', () => {
  test('prints what is wrong, and its count on the other stream', async () => {
    const { code, stdout, stderr } = await run(['check'], { notes: 'bad' })
    expect([code, stderr]).toEqual([1, '1 error and 1 warning.\n'])
    expect(stdout).toMatch(/^sessions\/series\.yaml:1:1 error: /m)
  })

  test('says what it has seen where nothing is wrong', async () => {
    expect(await run(['check'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'The notes can be built: 1 session, 2 statements, 2 editions.\n',
    })
  })

  test('speaks to GitHub and to programs', async () => {
    expect((await run(['check', '--reporter', 'github'], { notes: 'fair' })).stdout).toMatch(
      /^::warning file=seminars\/sessions\/series\.yaml,line=1/,
    )
    expect(JSON.parse((await run(['check', '--reporter', 'json'], { notes: 'fair' })).stdout)).toMatchObject({
      diagnostics: [{ severity: 'warning' }],
    })
  })

  test('tells what the host could not read', async () => {
    const unreadable = {
      rule: 'file-is-readable',
      severity: 'error',
      what: 'This is a folder, expected a file of notes',
      related: [],
    } as const
    const { code, stdout } = await run(['check'], { sessions: { diagnostics: [unreadable] } })
    expect([code, stdout]).toEqual([1, 'error: This is a folder, expected a file of notes  file-is-readable\n\n'])
  })

  test('is coloured at a terminal only, and not against NO_COLOR', async () => {
    expect((await run(['check'], { notes: 'bad', terminal: true })).stdout).toContain('\u001b[31m')
    expect(
      (await run(['check'], { notes: 'bad', terminal: true, environment: { noColour: true } })).stdout,
    ).not.toContain('\u001b')
  })
})

describe('a wrong call', () => {
  test.each([
    [['biuld'], "unknown command 'biuld'\n(Did you mean build?)"],
    [['build', '--sesions', 'x'], "unknown option '--sesions'\n(Did you mean --sessions?)"],
    [['build', 'geneva'], 'too many arguments'],
    [['build', '--out'], "option '--out <dir>' argument missing"],
    [['build', '--out', ''], 'Expected the name of a folder.'],
    [['build', '--format', 'dcx'], 'Did you mean `docx`?'],
    [['build', '--format', 'odt'], 'Expected one of `docx`, `pdf`, `html`, `md`.'],
    [['build', '--format', 'docx,,pdf'], 'Expected'],
    [['build', '--reporter', 'xml'], 'Allowed choices are text, json, github, sarif.'],
    [['build', '--date', '2008-02-30'], 'Expected a day or a month, such as 2008-06-15 or 2008-06.'],
    [['build', '--edition', 'member-state'], 'There is no edition `member-state`. Did you mean `member-states`?'],
    [['build', '--edition', 'oslo', '--lang', 'tlh'], 'There is no language `tlh`. Expected one of `en`, `fr`.'],
    [['build', '--template', 'final-reprot'], 'There is no template `final-reprot`. Did you mean `final-report`?'],
    [['check', '--template', '../../etc/passwd'], 'There is no template'],
    [['preview', '--port', '70000'], 'Expected a number from 0 to 65535; 0 takes any free port.'],
    [['preview', '--host-name', 'http://localhost:8080'], 'Expected what stands in the address bar between'],
    [['preview', '--editor', 'javascript:alert("{file}")'], 'Expected an address with `{file}`'],
    [[], 'Usage: report'],
  ])('%j is told in words, and exits with 2', async (argv, words) => {
    const aside = argv[0] === 'build' && !argv.includes('--out') ? ['--out', out] : []
    const { code, stdout, stderr } = await run([...argv, ...aside])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/\n {4}at /)
    expect(existsSync(out)).toBe(false)
  })

  test('says where help is to be had', async () => {
    expect((await run(['build', '--nope'])).stderr).toContain('`report build --help` tells how to call it')
  })
})

describe('help', () => {
  test.each([
    [['--help'], 'report build'],
    [['build', '--help'], 'report build --edition member-states'],
    [['check', '--help'], 'report check --sessions'],
    [['trace', '--help'], 'report trace 12 b'],
    [['preview', '--help'], 'report preview --open'],
    [['themes', '--help'], 'report themes --edition member-states'],
    [['rules', '--help'], 'report rules horns-are-balanced'],
  ])('%j has an example', async (argv, example) => {
    const { code, stdout, stderr } = await run(argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Example:\n  ${example}`)
  })
})

describe('a fault of our own', () => {
  test('is owned up to, without a stack trace', async () => {
    const stderr = 'This is a fault in report itself: the ledger does not close; run again with DEBUG=1 for details.\n'
    expect(await run(['check'], { notes: 'broken' })).toEqual({ code: 2, stdout: '', stderr })
  })

  test('shows its stack with DEBUG=1', async () => {
    expect((await run(['check'], { notes: 'broken', environment: { debug: true } })).stderr).toMatch(/\n {4}at /)
  })
})

interface Run extends World {
  readonly notes?: string
}

interface End {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(argv: readonly string[], { notes = 'good', ...world }: Run = {}): Promise<End> {
  const host = fakeHost({
    sessions: { value: [sourceFile('sessions/series.yaml', `${notes}\n`)], diagnostics: [] },
    ...world,
  })
  const code = await runOn(host, argv)
  return { code, ...host.written }
}

function files(): readonly string[] {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)).sort()
}

function read(path: string): string {
  return readFileSync(join(out, path), 'utf8')
}
