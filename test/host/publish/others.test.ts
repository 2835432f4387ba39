import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Disk } from '../../../src/host/publish/disk.ts'
import { publish } from '../../../src/host/publish/publish.ts'
import { hastyDisk } from './hasty-disk.ts'
import { publicationOf, type Words } from './publication-of.ts'

const never = new AbortController().signal
let out = ''

beforeEach(() => void (out = join(mkdtempSync(join(tmpdir(), 'report-')), 'out')))
afterEach(() => rmSync(dirname(out), { recursive: true, force: true }))

describe('a file that is not as a build left it', () => {
  test('is moved to where no build replaces it, under a name that tells its content, and said', async () => {
    await build('old')
    write('geneva/report.en.docx', 'edited in Word')
    const { kept } = await build('new')
    expect(kept).toEqual([
      {
        path: 'geneva/report.en.docx',
        as: expect.stringMatching(/^private\/edited\/geneva\/report\.en\.[0-9a-f]{12}\.docx$/),
      },
    ])
    expect(read(kept[0]?.as)).toBe('edited in Word')
    expect(read('geneva/report.en.docx')).toBe('new docx')
  })

  test('is not lost either if it is edited in the same way again, or in another one', async () => {
    for (const words of ['one', 'two', 'one']) {
      write('geneva/report.en.docx', words)
      await build('new')
    }
    expect(
      readdirSync(join(out, 'private/edited/geneva'))
        .map((name) => read(`private/edited/geneva/${name}`))
        .sort(),
    ).toEqual(['one', 'two'])
  })

  test('is kept beside what somebody wrote to where it would be kept', async () => {
    write('geneva/report.en.docx', 'one')
    const [first] = (await build('new')).kept
    write(first?.as ?? '', 'written there')
    write('geneva/report.en.docx', 'one')
    const [second] = (await build('new')).kept
    expect([read(first?.as), read(second?.as)]).toEqual(['written there', 'one'])
  })

  test('is kept also where no build ever made it', async () => {
    write('geneva/report.en.docx', 'of a stranger')
    write('geneva/manifest.json', '{}')
    expect((await build('new')).kept.map(({ path }) => path)).toEqual(['geneva/report.en.docx', 'geneva/manifest.json'])
  })

  test('is kept where this build has no such file any more', async () => {
    await build('old', { extensions: ['docx', 'pdf'] })
    write('geneva/report.en.pdf', 'with comments')
    expect((await build('new')).kept.map(({ path }) => path)).toEqual(['geneva/report.en.pdf'])
    expect(names('geneva')).not.toContain('report.en.pdf')
  })

  test('is kept where a link leads to it, and the link too', async () => {
    await build('old')
    renameSync(join(out, 'geneva'), join(out, '../shared'))
    symlinkSync('../shared', join(out, 'geneva'))
    write('geneva/report.en.docx', 'edited through the link')
    const [{ as } = { as: '' }] = (await build('new')).kept
    expect([read(as), read('geneva/report.en.docx')]).toEqual(['edited through the link', 'new docx'])
    rmSync(join(out, 'geneva/report.en.docx'))
    writeFileSync(join(out, '../mine.docx'), 'linked')
    symlinkSync(join(out, '../mine.docx'), join(out, 'geneva/report.en.docx'))
    const [link] = (await build('newer')).kept
    expect(lstatSync(join(out, link?.as ?? '')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(out, '../mine.docx'), 'utf8')).toBe('linked')
  })

  test.each([
    ['the private folder is gone', ['private']],
    ['the manifest of its edition is gone', ['geneva/manifest.json']],
  ])('is told from one that is, also if %s', async (_, gone) => {
    await build('old', { extensions: ['docx', 'pdf'] })
    for (const path of gone) rmSync(join(out, path), { recursive: true })
    write('geneva/report.en.pdf', 'edited')
    expect((await build('new', { extensions: ['docx', 'pdf'] })).kept.map(({ path }) => path)).toEqual([
      'geneva/report.en.pdf',
    ])
  })

  test('is taken for edited where nothing tells that it is ours: so it does not stay, and is not lost', async () => {
    await build('old', { extensions: ['docx', 'pdf'] })
    rmSync(join(out, 'private'), { recursive: true })
    write('geneva/manifest.json', read('geneva/manifest.json').replace('report.en.pdf', 'report.en.png'))
    const { kept } = await build('new')
    expect(kept.map(({ path }) => path).sort()).toEqual([
      'geneva/ledger.json',
      'geneva/manifest.json',
      'geneva/report.en.docx',
      'geneva/report.en.pdf',
    ])
    expect(names('geneva')).toEqual(['ledger.json', 'manifest.json', 'report.en.docx'])
  })
})

describe('what stays of earlier builds', () => {
  test('is removed from the folder of an edition, also if the private folder is gone', async () => {
    await build('old', { extensions: ['docx', 'pdf'] })
    rmSync(join(out, 'private'), { recursive: true })
    expect((await build('new')).kept).toEqual([])
    expect(names('geneva')).toEqual(['ledger.json', 'manifest.json', 'report.en.docx'])
  })

  test('is removed with the folder of an edition that the series no longer has, and said', async () => {
    await build('old', { editions: ['geneva', 'oslo'] })
    const { found } = await build('new')
    expect([found.former, names('.')]).toEqual([['oslo'], ['geneva', 'private']])
  })

  test('stays in that folder if anything in it is not ours, and is said', async () => {
    await build('old', { editions: ['geneva', 'oslo'] })
    write('oslo/notes.txt', 'of a stranger')
    const { found } = await build('new')
    expect(found.kept).toEqual([{ folder: 'oslo', because: 'oslo/notes.txt' }])
    expect(names('oslo')).toContain('report.en.docx')
  })

  test('is said of a folder that somebody renamed', async () => {
    await build('old')
    renameSync(join(out, 'geneva'), join(out, 'first-draft'))
    const { found } = await build('new')
    expect(found.copies).toMatchObject([{ folder: 'first-draft', of: 'geneva' }])
    expect(read('first-draft/report.en.docx')).toBe('old docx')
  })

  test('is said of the private folder under another name, which tells what editions hide', async () => {
    await build('old')
    renameSync(join(out, 'private'), join(out, 'archive'))
    expect((await build('new')).found.copies).toMatchObject([{ folder: 'archive', of: 'private' }])
  })

  test('leaves the editions alone that are not built', async () => {
    await build('old', { editions: ['geneva', 'oslo'] })
    const { found } = await build('new', { editions: ['geneva', 'oslo'], built: ['geneva'] })
    expect([found.former, read('oslo/report.en.docx')]).toEqual([[], 'old docx'])
  })
})

describe('what somebody else put into the output folder', () => {
  test('is named where it stands beside what is handed on', async () => {
    write('geneva/report.en (final).docx', 'hidden words')
    write('geneva/old/report.en.docx', 'hidden words')
    write('geneva/.DS_Store', 'of the system')
    write('elsewhere/notes.txt', 'no matter of ours')
    const { found } = await build('new')
    expect(found.strange).toEqual(['geneva/old', 'geneva/report.en (final).docx'])
    expect(found.kept).toEqual([])
    expect(read('geneva/report.en (final).docx')).toBe('hidden words')
  })

  test.skipIf(process.platform === 'win32')('is not read if it may never end', async () => {
    mkdirSync(join(out, 'geneva'), { recursive: true })
    mkdirSync(join(out, 'private'))
    execFileSync('mkfifo', [join(out, 'geneva/manifest.json'), join(out, 'private/manifest.json')])
    await expect(build('new')).rejects.toMatchObject({
      message: expect.stringContaining('manifest.json` is a folder, a pipe or a device'),
      todo: expect.stringContaining('Nothing was changed.'),
    })
  })

  test.each(['../out', '../out/oslo', 'private', '..'])('as a link that leads to %s is refused', async (to) => {
    await build('old', { editions: ['oslo'] })
    symlinkSync(to, join(out, 'geneva'))
    await expect(build('new', { editions: ['geneva', 'oslo'] })).rejects.toThrow(
      `\`${out}/geneva\` is a link to where other files`,
    )
  })

  test('as a folder on another disk is refused in words', async () => {
    const disk: Disk = {
      ...hastyDisk,
      move: async (from, to) => {
        if (from.includes('/new/')) throw Object.assign(new Error(), { code: 'EXDEV' })
        return hastyDisk.move(from, to)
      },
    }
    await expect(publish(disk, out, made('new'), never)).rejects.toThrow('leads to another disk')
  })
})

function made(words: string, more: Partial<Words> = {}): ReturnType<typeof publicationOf> {
  const editions = more.editions ?? ['geneva']
  return publicationOf({ words, extensions: ['docx'], editions, built: editions, ...more })
}

function build(words: string, more: Partial<Words> = {}): ReturnType<typeof publish> {
  return publish(hastyDisk, out, made(words, more), never)
}

function write(path: string, text: string): void {
  mkdirSync(join(out, path, '..'), { recursive: true })
  writeFileSync(join(out, path), text)
}

function read(path = ''): string {
  return readFileSync(join(out, path), 'utf8')
}

function names(folder: string): readonly string[] {
  return readdirSync(join(out, folder)).sort()
}
