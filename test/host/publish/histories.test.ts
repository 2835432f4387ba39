import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../../src/host/errors.ts'
import type { Disk } from '../../../src/host/publish/disk.ts'
import { nodeDisk } from '../../../src/host/publish/node-disk.ts'
import { type Met, mend, publish } from '../../../src/host/publish/publish.ts'
import { runs } from '../../full.ts'
import { failingDisk, PowerCut } from './failing-disk.ts'
import { hastyDisk } from './hasty-disk.ts'
import { publicationOf } from './publication-of.ts'

/** What can be done to an output folder: by a build, and by a person between one build and the next. */
type Step =
  | {
      readonly do: 'build'
      readonly built: readonly string[]
      readonly formats: readonly string[]
      readonly lacks: string
    }
  | { readonly do: 'build and fail'; readonly at: number; readonly code: string }
  | { readonly do: 'edit' | 'delete'; readonly which: number }
  | { readonly do: 'save as'; readonly path: string }
  | { readonly do: 'rename'; readonly which: number; readonly path: string }
  | { readonly do: 'remove folder' | 'link folder' | 'rename folder'; readonly folder: string }

const editions = ['beijing', 'geneva', 'oslo']
const formats = ['docx', 'md', 'pdf']
const folder = fc.constantFrom(...editions, 'private')
const path = fc
  .tuple(
    folder,
    fc.constantFrom('report.en.docx', 'report.en.md', 'report.fr.pdf', 'ledger.json', 'manifest.json', 'x.txt'),
  )
  .map(([where, name]) => `${where}/${name}`)

/** What people do, and builds on a disk that does not fail. */
const sound: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('build' as const),
      built: fc.subarray(editions, { minLength: 1 }),
      formats: fc.subarray(formats, { minLength: 1 }),
      lacks: fc.constantFrom('', '', ...editions),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'delete' as const), which: fc.nat() }) },
  fc.record({ do: fc.constant('save as' as const), path }),
  fc.record({ do: fc.constant('rename' as const), which: fc.nat(), path }),
  fc.record({
    do: fc.constantFrom('remove folder' as const, 'link folder' as const, 'rename folder' as const),
    folder,
  }),
)

/** A build that the disk fails, once, or that is cut off. */
const failed: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('build and fail' as const),
  at: fc.integer({ min: 1, max: 90 }),
  code: fc.constantFrom('power cut', 'power cut', 'ENOSPC', 'EBUSY', 'EPERM'),
})

/** An earlier build's ledger, renamed into the folder of an edition that the series has no more. */
const ledgerInFormerFolder: readonly Step[] = [
  { do: 'build', built: ['oslo'], formats: ['docx'], lacks: '' },
  { do: 'save as', path: 'geneva/x.txt' },
  { do: 'delete', which: 0 },
  { do: 'rename', which: 0, path: 'geneva/ledger.json' },
  { do: 'build', built: ['geneva'], formats: ['pdf'], lacks: 'geneva' },
]

const disks = [
  { disk: 'a disk that never fails', step: sound },
  { disk: 'a disk that fails', step: fc.oneof({ weight: 6, arbitrary: sound }, failed) },
]

test.each(disks)(
  'on $disk, in any history, no byte is lost that a build did not write, and none stays unsaid that it did',
  async ({ step }) => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), live), {
      ...runs(1000),
      examples: [[[{ do: 'build', built: editions, formats, lacks: '' }]], [ledgerInFormerFolder]],
    })
  },
  900_000,
)

async function live(steps: readonly Step[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'report-'))
  const out = join(root, 'out')
  try {
    for (const [index, each] of steps.entries()) {
      if (each.do === 'build' || each.do === 'build and fail') {
        const theirs = writtenByPeople(root)
        await build(each, out, `words of build ${index}.`)
        expect(
          theirs.filter((words) => !writtenByPeople(root).includes(words)),
          JSON.stringify(each),
        ).toEqual([])
      } else act(each, root, `words of person ${index}.`)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function build(each: Extract<Step, { do: 'build' | 'build and fail' }>, out: string, words: string) {
  if (each.do === 'build and fail') {
    const failure = each.code === 'power cut' ? each.code : { code: each.code }
    const { disk } = failingDisk(each.at, failure, { id: 1, machine: nodeDisk.process.machine })
    await publish(disk, out, publicationOf({ words, extensions: formats, editions, built: editions }), never).catch(
      unlessExpected,
    )
    return
  }
  const mine: Disk = { ...hastyDisk, isAlive: () => false }
  await agePrepared(out)
  await mend(mine, out).catch(unlessExpected)
  const series = editions.filter((edition) => edition !== each.lacks)
  const built = each.built.filter((edition) => edition !== each.lacks)
  const made = { words, extensions: each.formats, editions: series, built: built.length === 0 ? series : built }
  const met = await publish(mine, out, publicationOf(made), never).catch(unlessExpected)
  if (met) expectNothingUnsaid(out, made, met)
}

/** Where an edition was built, no words of another build stay, unless they are said. So with editions that are gone. */
function expectNothingUnsaid(
  out: string,
  { words, built, editions: series }: Parameters<typeof publicationOf>[0],
  met: Met,
) {
  const said = [...met.found.strange, ...met.found.kept.map(({ folder }) => folder)]
  const copies = met.found.copies.map(({ folder }) => folder)
  for (const edition of readdirSync(out).filter((name) => built.includes(name) || !series.includes(name))) {
    if (edition === 'private' || edition.startsWith('.') || !statSync(join(out, edition)).isDirectory()) continue
    const names = readdirSync(join(out, edition))
    // Whoever moves a file into a folder of their own, under a name of their own, has taken it away.
    if (!series.includes(edition) && !names.some((name) => /^(report\..+|ledger\.json)$/.test(name))) continue
    const stale = names.filter((name) => {
      const file = join(out, edition, name)
      return statSync(file).isFile() && /words of build/.test(read(file)) && !read(file).includes(words)
    })
    for (const name of stale)
      expect(
        [`${edition}/${name}`, edition].some((where) => [...said, ...copies].includes(where)),
        `${edition}/${name}`,
      ).toBe(true)
  }
}

/** What a person does goes by itself, whatever it destroys: that was theirs to destroy. */
function act(each: Exclude<Step, { do: 'build' | 'build and fail' }>, root: string, words: string): void {
  const out = join(root, 'out')
  const files = filesBelow(out).filter((file) => !file.includes('.next'))
  const chosen = 'which' in each ? files[each.which % Math.max(1, files.length)] : undefined
  if (each.do === 'edit' && chosen) writeFileSync(chosen, `${read(chosen)} ${words}`)
  if (each.do === 'delete' && chosen) rmSync(chosen)
  if (each.do === 'save as') save(join(out, each.path), words)
  if (each.do === 'rename' && chosen) {
    const to = join(out, each.path)
    if (to === chosen || existsSync(to) || !existsSync(dirname(to))) return
    renameSync(chosen, to)
  }
  if ('folder' in each) actOnFolder(each.do, join(out, each.folder), root)
}

function actOnFolder(what: string, folder: string, root: string): void {
  if (!existsSync(folder)) return
  if (what === 'remove folder') rmSync(folder, { recursive: true })
  const elsewhere = join(root, `elsewhere-${readdirSync(root).length}`)
  if (what === 'link folder' && !lstatSync(folder).isSymbolicLink()) {
    renameSync(folder, elsewhere)
    symlinkSync(elsewhere, folder)
  }
  if (what === 'rename folder' && !existsSync(`${folder}-first`)) renameSync(folder, `${folder}-first`)
}

function save(file: string, words: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, words)
  } catch {
    // Something else stands there.
  }
}

/** Every content that a person wrote, or added to. */
function writtenByPeople(root: string): readonly string[] {
  return filesBelow(root).flatMap((file) => (/words of person/.test(read(file)) ? [read(file)] : []))
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const kind = lstatSync(path)
    return kind.isDirectory() ? filesBelow(path) : kind.isFile() ? [path] : []
  })
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

/** A power cut was a minute ago: nobody holds what it left. */
async function agePrepared(out: string): Promise<void> {
  for (const name of existsSync(out) ? readdirSync(out) : [])
    if (name.startsWith('.next')) rmSync(join(out, name, 'beat'), { force: true })
}

const never = new AbortController().signal

function unlessExpected(error: unknown): undefined {
  if (error instanceof Refusal || error instanceof PowerCut) return undefined
  throw error
}
