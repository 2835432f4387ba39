import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { publicationOf } from '../../src/commands/publication-of.ts'
import { renderAll } from '../../src/commands/render-all.ts'
import { groupBy } from '../../src/model/grouping.ts'
import type { Compiled, FormatName } from '../../src/pipeline.ts'
import { fakeHost } from '../commands/fake-host.ts'
import { compileNotes, compileTexts } from '../every-key/compile-notes.ts'
import type { Path } from '../every-key/exercises.ts'
import { allKeys, base, put, type Tree, triesOf } from '../every-key/tries.ts'
import { share } from '../full.ts'
import { fonts } from '../render/pdf/fonts.ts'

/**
 * What an edition does not print changes no byte in its folder: each key of the notes is written otherwise, and where
 * the words of an edition are the same, all its files must be. Here are what is omitted, other editions' settings, and
 * all else that is not printed; any notes with any hidden statements are compared in hidden.test.ts.
 */
describe('what an edition does not print changes no byte in its folder', { timeout: 600_000 }, () => {
  // The keys of statements stand last, and are what an edition hides.
  test.each(share(allKeys().toReversed(), 15))('%s: `%s`', async (group, key, field) => {
    const { at, one, ...tries } = triesOf(group, key, field)
    const others = share(tries.others, 1)
    const before = await foldersOf(withPlain(one.notes))
    for (const { notes } of others) {
      const after = await foldersOf(withPlain(notes))
      for (const edition of bothHave(before, after)) {
        if (isNeverPrinted(group, key, edition)) expect(after.get(edition)).toEqual(before.get(edition))
        else if (!isNoWord(group, key, edition)) expectSame(before.get(edition), after.get(edition))
      }
    }
    if (isStatement(at)) await expectHidden(at, [one.notes, ...others.map(({ notes }) => notes)], key)
  })

  test('and there are all files to compare', async () => {
    const folders = await foldersOf(withPlain(base))
    expect([...folders.keys()].sort()).toEqual(['inner', 'plain', 'secretary-general'])
    const records = ['ledger.json', 'manifest.json', 'trace.json']
    const names = [...records, ...formats.map((format) => `report.en.${format}`)].sort()
    for (const [edition, { files }] of folders)
      expect(Object.keys(files).sort()).toEqual(names.map((name) => `${edition}/${name}`))
  })

  test('why a statement is omitted, and to whom else a hidden one is shown', async () => {
    const statement = ['geneva.yaml', 'agreed', '0']
    for (const [key, one, other, edition] of [
      ['omit', 'Said twice.', 'It is a secret.', 'inner'],
      ['visibility', 'internal', 'restricted', 'plain'],
      ['visibility', 'internal', 'restricted', 'secretary-general'],
    ] as const) {
      const [before, after] = await Promise.all(
        [one, other].map((value) => foldersOf(withPlain(put(base, [...statement, key], value)))),
      )
      expect(after?.get(edition)).toEqual(before?.get(edition))
    }
  })

  test.each([{ visibility: 'internal' }, { omit: 'Said twice.' }])(
    'a theme that only a statement with %j has: its title, opening, aliases, topics and place',
    async (hiding) => {
      const raised = { id: 'hidden', theme: 'secret', ...hiding, that: 'peace is far' }
      const hidden = put(withPlain(base), ['beijing.yaml', 'raised', '3'], raised)
      const themes = seriesOf(base).themes
      const written = [
        [{ id: 'secret', title: 'Secret' }, ...themes],
        [...themes, { id: 'secret', title: 'Another', about: 'It was late.', aliases: ['arcane'] }],
        [...themes, { id: 'secret', title: 'Secret', topics: [{ id: 'roles', title: 'Roles' }] }],
      ]
      const without = await foldersOf(withPlain(base))
      for (const all of written) expect(await foldersOf(put(hidden, ['series.yaml', 'themes'], all))).toEqual(without)
    },
  )

  test('comments, quotation marks, indents, line ends, and the order of files', async () => {
    const texts = Object.entries(withPlain(base))
    const written = await foldersOf(withPlain(base))
    const otherwise = texts.map(([name, content]) => {
      const quoted = stringify(content, { indent: 4, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
      return [name, `\uFEFF# The account is in the archive.\n${quoted}`.replaceAll('\n', '\r\n')] as const
    })
    expect(await foldersIn(compileTexts(otherwise.reverse()))).toEqual(written)
  })
})

/** The words of an edition, and all files in its folder: path to bytes, in base64. */
interface Folder {
  readonly words: string
  readonly files: Readonly<Record<string, string>>
}

type Folders = ReadonlyMap<string, Folder>

/** Formats in the order of their cost. */
const formats = share<FormatName>(['md', 'html', 'docx', 'pdf'], 2)

const known = new Map<string, Promise<Folders>>()

/** Makes the folders of all editions, once of the same notes; there is none where the notes have errors. */
function foldersOf(notes: Tree): Promise<Folders> {
  const text = JSON.stringify(notes)
  const made = known.get(text) ?? foldersIn(compileNotes(notes))
  known.set(text, made)
  return made
}

async function foldersIn({ built, complete, series }: Compiled): Promise<Folders> {
  if (complete === undefined || series === undefined) return new Map()
  const host = { ...fakeHost(), font: fonts }
  const { value = [] } = await renderAll(built, { format: formats, quiet: true, draft: false }, host)
  const { artifacts, records } = publicationOf(complete, series, value, [], false, [])
  const folders = groupBy([...artifacts, ...records], ({ path }) => path.slice(0, path.indexOf('/')))
  return new Map(
    [...folders].map(([edition, files]) => {
      const words = files.flatMap(({ path, bytes }) => (path.endsWith('.md') ? [new TextDecoder().decode(bytes)] : []))
      const inBase64 = files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])
      return [edition, { words: words.join(), files: Object.fromEntries(inBase64) }]
    }),
  )
}

/** Adds an edition that prints as little as it can: no cover, no annex, and what is public alone. */
function withPlain(notes: Tree): Tree {
  return put(notes, ['series.yaml', 'editions'], [...seriesOf(notes).editions, { id: 'plain' }])
}

function seriesOf(notes: Tree): { readonly themes: readonly unknown[]; readonly editions: readonly unknown[] } {
  return notes['series.yaml'] as ReturnType<typeof seriesOf> // the notes are ours
}

function bothHave(one: Folders, other: Folders): readonly string[] {
  return [...one.keys()].filter((edition) => other.has(edition))
}

/** What no edition prints; and what those editions do not print that have no place for it. */
const never = ['accept', 'aliases', 'limit', 'quote', 'sic', 'source', 'unrelated']
const ofOthers = ['series.yaml, each of editions', 'series.yaml, from of an edition']

function isNeverPrinted(group: string, key: string, edition: string): boolean {
  if (ofOthers.includes(group)) return edition === 'plain'
  return never.includes(key) || (key === 'participants' && edition !== 'secretary-general')
}

/**
 * Ids are the names of places, and a short title stands in the properties of files: neither is in the words. The
 * language of the series is in the names of the files of an edition that has none of its own.
 */
function isNoWord(group: string, key: string, edition: string): boolean {
  if (key === 'language') return group === 'series.yaml, series' && edition === 'plain'
  return ['id', 'short-title'].includes(key)
}

function expectSame(before: Folder | undefined, after: Folder | undefined): void {
  if (before?.words === after?.words) expect(after).toEqual(before)
}

function isStatement([, list = '']: Path): boolean {
  return ['agreed', 'voted', 'raised', 'dilemmas', 'follow-up'].includes(list)
}

/** Ways to keep a statement out of an edition, and the editions that it is then kept out of. */
const hidings = share(
  [
    [{ visibility: 'internal' }, ['plain', 'secretary-general', 'inner']],
    [{ visibility: 'restricted' }, ['plain', 'secretary-general']],
    [{ omit: 'Said twice.' }, ['plain', 'secretary-general', 'inner']],
  ] as const,
  1,
)

/** Expects that a statement that is kept out of an edition may have any key written in any way. */
async function expectHidden(at: Path, tried: readonly Tree[], key: string): Promise<void> {
  for (const [hiding, editions] of hidings) {
    const hidden = tried.map((notes) =>
      Object.entries(hiding).reduce((all, [name, value]) => put(all, [...at.slice(0, 3), name], value), notes),
    )
    const [first, ...others] = (await Promise.all(hidden.map((notes) => foldersOf(withPlain(notes))))).filter(
      (folders) => folders.size > 0,
    )
    for (const other of others)
      for (const edition of editions) expect(other.get(edition), `${key} in ${edition}`).toEqual(first?.get(edition))
  }
}
