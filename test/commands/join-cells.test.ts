import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listed, sha256 } from '../../src/host/publish/manifests.ts'
import { jsonBytes } from '../../src/host/publish/publication.ts'
import { filesBelow } from '../cli/program.ts'
import { full, share } from '../full.ts'
import { goldenCases } from '../golden-cases.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { ask, type End, example } from './ask.ts'
import type { World } from './fake-host.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'report-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (path: string): string => join(folder, path)
const run = (argv: readonly string[], world: World = {}): Promise<End> => ask(example, argv, { font: fonts, ...world })

/** Runs what must succeed. */
async function done(argv: readonly string[], world: World = {}): Promise<void> {
  expect(await run(argv, world)).toMatchObject({ code: 0 })
}

/** The files that are not, byte for byte, the same below two folders. */
function differing(one: string, other: string): readonly string[] {
  const [here, there] = [filesBelow(one), filesBelow(other)]
  return Object.keys({ ...here, ...there }).filter((path) => here[path] !== there[path])
}

const editions = ['secretary-general', 'member-states']
const formats = full ? ['docx', 'pdf'] : ['md', 'html']
const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es']

/** Every choice of one from each list. */
function cellsOf(...lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (cells, list) => cells.flatMap((cell) => list.map((one) => [...cell, one])),
    [[]],
  )
}

describe('report verify --out joins cells to what one machine builds of everything, byte for byte:', () => {
  test.each(
    share(
      [
        ['one cell', [[editions.join(), 'en', formats.join()]], 'en', formats.join()],
        ['four cells', cellsOf(editions, ['en'], ['docx', 'pdf']), 'en', 'docx,pdf'],
        ['twenty-four cells', cellsOf(editions, languages, formats), languages.join(), formats.join()],
      ] as const,
      2,
    ),
  )(
    '%s',
    async (name, cells, lang, format) => {
      const out = at(name)
      const built = cells.map((cell) => join(out, 'cells', cell.join('.')))
      for (const [index, [edition = '', tag = '', only = '']] of cells.entries())
        await done(['build', '--edition', edition, '--lang', tag, '--format', only, '--out', built[index] ?? ''])
      const all = ['--lang', lang, '--format', format]
      await done(['build', ...all, '--out', join(out, 'one')])
      const { code, stdout, stderr } = await run([
        'verify',
        ...built.toReversed(),
        ...all,
        '--out',
        join(out, 'joined'),
      ])
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^Joined \d+ reports? of \d+ cells?: /),
      })
      expect(stdout.trim().split('\n')).toHaveLength(editions.length * lang.split(',').length * 2)
      expect(differing(join(out, 'joined'), join(out, 'one'))).toEqual([])
      expect(await run(['verify', join(out, 'joined')])).toMatchObject({ code: 0, stdout: '' })
    },
    300_000,
  )
})

describe('report verify --out', () => {
  const pairs = cellsOf(editions, ['md', 'html'])
  const [first = '', second = '', third = '', fourth = ''] = pairs.map((pair) => pair.join('.'))
  const paths = (): readonly string[] => [first, second, third, fourth].map((name) => at(`cells/${name}`))
  const joining = (cells = paths()): readonly string[] => [
    ...['verify', ...cells],
    ...['--format', 'md,html', '--out', at('joined')],
  ]
  const cell = (name: string, file: string): string => at(`cells/${name}/${file}`)
  const sg = 'secretary-general'

  beforeAll(async () => {
    for (const [edition = '', format = ''] of pairs)
      await done(['build', '--edition', edition, '--format', format, '--out', at(`built/${edition}.${format}`)])
    await done(['build', '--format', 'md,html', '--out', at('whole')])
  })
  beforeEach(() => {
    rmSync(at('cells'), { recursive: true, force: true })
    rmSync(at('joined'), { recursive: true, force: true })
    cpSync(at('built'), at('cells'), { recursive: true })
  })

  /** Joins what must not be joined; each line without the name of the temporary folder. */
  async function refused(argv = joining(), world: World = {}): Promise<readonly string[]> {
    const { code, stdout, stderr } = await run(argv, world)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/: nothing was written\.\n$/) })
    expect(existsSync(at('joined'))).toBe(false)
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.replaceAll(`${folder}/`, ''))
  }

  test('says which cell is missing, and how to build it', async () => {
    expect(await refused(joining(paths().slice(1)))).toEqual([
      `${sg}/report.en.md: in no cell; build it with \`report build --edition ${sg} --lang en --format md\``,
    ])
  })

  test('names the file that was changed, lost or added, and its cell', async () => {
    appendFileSync(cell(first, `${sg}/report.en.md`), 'x')
    rmSync(cell(second, `${sg}/trace.json`))
    writeFileSync(cell(third, 'member-states/notes.txt'), 'x')
    expect(await refused()).toEqual([
      expect.stringMatching(`^cells/${first}/${sg}/report.en.md: not as it was built; .`),
      expect.stringMatching(`^cells/${second}/${sg}/trace.json: missing; .`),
      expect.stringMatching(`^cells/${third}/member-states/notes.txt: not of this build; .`),
    ])
  })

  test('needs of the private folder its manifest, and says so where it is missing or changed', async () => {
    for (const name of [first, second]) rmSync(cell(name, 'private/ledger.json'))
    await done(joining())
    expect(differing(at('joined'), at('whole'))).toEqual([])
    rmSync(at('joined'), { recursive: true })
    rmSync(cell(first, 'private/manifest.json'))
    appendFileSync(cell(second, 'private/manifest.json'), ' ')
    expect((await refused()).slice(0, 2)).toEqual([
      expect.stringMatching(`^cells/${first}/private/manifest.json: missing, or not as this version writes it: .`),
      expect.stringMatching(`^cells/${second}/private/manifest.json: missing, or not as this version writes it: .`),
    ])
  })

  test('takes no cell that was built from other notes, and names the file', async () => {
    await done(['build', '--edition', sg, '--format', 'md', '--out', at(`cells/${first}`)], reworded())
    expect(await refused()).toEqual([
      expect.stringMatching(`^cells/${first}: not built from the notes and the template here: sessions/geneva.yaml; .`),
    ])
  })

  test('takes no cell that prints another date', async () => {
    await done(['build', '--edition', sg, '--format', 'md', '--date', '2009-02', '--out', at(`cells/${first}`)])
    expect(await refused()).toEqual([
      expect.stringMatching(`^cells/${first}: prints the date 2009-02, and not 2008-06; .*\`--date\``),
    ])
  })

  test('takes no cell of another version', async () => {
    forge(cell(first, 'private/manifest.json'), (manifest) => ({ ...manifest, version: '0.0.9' }))
    expect(await refused()).toEqual([
      expect.stringMatching(`^cells/${first}: built by report 0\\.0\\.9, and joined by `),
    ])
  })

  test('takes nothing that an earlier build left in a cell: nobody knows from which notes', async () => {
    await done(['build', '--format', 'md', '--out', at(`cells/${first}`)], reworded())
    await done(['build', '--edition', sg, '--format', 'md', '--out', at(`cells/${first}`)])
    expect(await refused()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^cells/${first}/member-states/report.en.md: left by an earlier build, .`),
      ]),
    )
  })

  test('takes no ledger that the notes do not come to, although all says that it was built from them', async () => {
    rewrite(first, `${sg}/ledger.json`, '{}\n')
    expect(await refused()).toEqual([
      expect.stringMatching(`^cells/${first}/${sg}/ledger.json: not what the notes come to here; .`),
    ])
  })

  test('names a file that two cells have with different bytes, and is content where they are the same', async () => {
    cpSync(at(`cells/${first}`), at('cells/twin'), { recursive: true })
    const argv = joining([...paths(), at('cells/twin')])
    await done(argv)
    rmSync(at('joined'), { recursive: true })
    rewrite('twin', `${sg}/report.en.md`, 'other')
    expect(await refused(argv)).toEqual([
      expect.stringMatching(`^cells/twin/${sg}/report.en.md: not the same as in cells/${first}; .`),
    ])
  })

  test('names what is in a cell and was not asked for', async () => {
    const argv = ['verify', ...paths(), '--edition', sg, '--format', 'md,html', '--out', at('joined')]
    expect(await refused(argv)).toEqual([
      expect.stringMatching(`^cells/${third}/member-states/report.en.md: not asked for; .*\`--edition\``),
      expect.stringMatching(`^cells/${fourth}/member-states/report.en.html: not asked for; .`),
    ])
  })

  test('writes nothing where the notes have errors', async () => {
    const { stderr } = await run(joining(), { templates: [] })
    expect(stderr).toMatch(/The notes have errors: nothing was written\.\n$/)
    expect(existsSync(at('joined'))).toBe(false)
  })

  test('keeps what somebody edited or put into the folder that it joins into, and says so', async () => {
    await done(joining())
    appendFileSync(at(`joined/${sg}/report.en.md`), 'mine')
    writeFileSync(at(`joined/${sg}/letter.txt`), 'mine')
    const { code, stderr } = await run(joining())
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/letter\.txt` was not made by this/) })
    const kept = differing(at('joined'), at('whole'))
    expect(kept).toEqual([
      expect.stringMatching(`^private/edited/${sg}/report\\.en\\.[0-9a-f]{12}\\.md$`),
      `${sg}/letter.txt`,
    ])
    expect(kept.map((path) => readFileSync(at(`joined/${path}`), 'utf8').endsWith('mine'))).toEqual([true, true])
  })

  test('answers a program', async () => {
    const { faults, artifacts } = JSON.parse((await run([...joining(paths().slice(1)), '--reporter', 'json'])).stdout)
    expect({ faults, artifacts }).toEqual({
      faults: [{ file: `${sg}/report.en.md`, what: 'in no cell', todo: expect.stringMatching(/--format md/) }],
      artifacts: [],
    })
    expect(JSON.parse((await run([...joining(), '--reporter', 'json'])).stdout)).toMatchObject({
      faults: [],
      artifacts: { length: 4 },
    })
  })

  test('is told from a call without cells, and from cells without `--out`', async () => {
    const none = await run(['verify', '--out', at('joined')])
    expect(none).toMatchObject({ code: 2, stderr: expect.stringMatching(/none is\. Give the folder of each part/) })
    const many = await run(['verify', ...paths()])
    expect(many).toMatchObject({ code: 2, stderr: expect.stringMatching(/To join the parts .* give `--out`/) })
  })

  /** The worked example, with a word in a comment that it does not have: no ledger and no trace tells of it. */
  function reworded(): World {
    const files = goldenCases().find(({ name }) => name === example)?.files ?? []
    const value = files.map((file) =>
      file.path === 'sessions/geneva.yaml'
        ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from('# x\n')]) }
        : file,
    )
    return { sessions: { value, diagnostics: [] } }
  }

  /** Puts other words into a file of a cell, and into all manifests what makes them look as built. */
  function rewrite(name: string, path: string, words: string): void {
    writeFileSync(cell(name, path), words)
    const manifest = `${dirname(path)}/manifest.json`
    relist(name, manifest, path, path.slice(dirname(path).length + 1))
    for (const file of [path, manifest]) relist(name, 'private/manifest.json', file, file)
  }

  function relist(name: string, manifest: string, path: string, as: string): void {
    const entry = { ...listed({ path, bytes: readFileSync(cell(name, path)) }), file: as }
    forge(cell(name, manifest), (old) =>
      Object.fromEntries(
        Object.entries(old).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.map((one) => (one.file === as ? entry : one)) : value,
        ]),
      ),
    )
  }
})

/** Changes a manifest, and seals it as the program does. */
function forge(path: string, change: (manifest: Record<string, unknown>) => object): void {
  const { seal: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'))
  const changed = change(manifest)
  writeFileSync(path, jsonBytes({ ...changed, seal: sha256(jsonBytes(changed)) }))
}
