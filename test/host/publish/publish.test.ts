import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Disk } from '../../../src/host/publish/disk.ts'
import { nodeDisk } from '../../../src/host/publish/node-disk.ts'
import type { Publication } from '../../../src/host/publish/publication.ts'
import { mend, publish } from '../../../src/host/publish/publish.ts'
import { runs } from '../../full.ts'
import { type Failure, failingDisk } from './failing-disk.ts'
import { publicationOf } from './publication-of.ts'

const never = new AbortController().signal
let out = ''

beforeEach(() => void (out = join(mkdtempSync(join(tmpdir(), 'report-')), 'out')))
afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }))

describe('a build that is published', () => {
  test('stands in the output folder, and nothing else does', async () => {
    await publish(nodeDisk, out, build('old', ['docx', 'pdf']), never)
    expect(Object.keys(contents())).toEqual([
      'geneva/ledger.json',
      'geneva/manifest.json',
      'geneva/report.en.docx',
      'geneva/report.en.pdf',
      'private/ledger.json',
      'private/manifest.json',
      'private/trace.json',
    ])
  })

  test('replaces the one before, and deletes what that one made and it does not', async () => {
    await publish(nodeDisk, out, build('old', ['docx', 'pdf']), never)
    await publish(nodeDisk, out, build('new', ['docx']), never)
    expect(contents()['geneva/report.en.docx']).toBe('new docx')
    expect(contents()).not.toHaveProperty(['geneva/report.en.pdf'])
  })

  test('never deletes what a spoilt manifest names', async () => {
    write('precious.txt', 'of a stranger')
    const sha256 = 'f8f5bb0b6b8ad5d0f4d0cb63d9a3dd1ea5a3fb7d5c7e6b9b2b6e6f4a8a9e4b11'
    write(
      'private/manifest.json',
      JSON.stringify({ artifacts: [{ file: 'geneva/../precious.txt', bytes: 1, sha256 }, 'x', null] }),
    )
    await publish(nodeDisk, out, build('new', ['docx']), never)
    expect(contents()['precious.txt']).toBe('of a stranger')
  })

  test('leaves the artifacts of other editions, and goes on listing them', async () => {
    await publish(nodeDisk, out, build('old', ['docx'], 'beijing'), never)
    await publish(nodeDisk, out, build('new', ['docx'], 'geneva'), never)
    expect(contents()['beijing/report.en.docx']).toBe('old docx')
    const { artifacts } = JSON.parse(contents()['private/manifest.json'] ?? '')
    expect(artifacts.map((artifact: { file: string }) => artifact.file)).toEqual([
      'beijing/report.en.docx',
      'geneva/report.en.docx',
    ])
  })

  test('does not touch a file that is the same as before', async () => {
    await publish(nodeDisk, out, build('old', ['docx']), never)
    const before = statSync(join(out, 'geneva/report.en.docx')).ino
    await publish(nodeDisk, out, build('old', ['docx']), never)
    expect(statSync(join(out, 'geneva/report.en.docx')).ino).toBe(before)
  })
})

describe('whatever happens at whatever moment', () => {
  const failures: readonly Failure[] = ['power cut', { code: 'ENOSPC' }, { code: 'EBUSY' }, { code: 'EPERM' }]
  test.each(failures)('%o: the next run finds the build before or the new one, whole', async (failure) => {
    const [before, after] = await bothBuilds()
    const steps = await stepsOfABuild()
    for (let at = 1; at <= steps; at += 1) {
      await reset()
      await publish(failingDisk(at, failure).disk, out, build('new', ['docx', 'md']), never).catch(() => undefined)
      await mend(nodeDisk, out)
      expect([before, after], `cut off at step ${at}`).toContainEqual(contents())
    }
  })

  test('also if the runs that mend it are cut off in turn', async () => {
    const [before, after] = await bothBuilds()
    const moment = fc.integer({ min: 1, max: 60 })
    await fc.assert(
      fc.asyncProperty(moment, fc.array(moment, { maxLength: 3 }), async (first, later) => {
        await reset()
        await publish(failingDisk(first, 'power cut', someone(1)).disk, out, build('new', ['docx', 'md']), never).catch(
          () => undefined,
        )
        for (const [index, at] of later.entries())
          await mend(failingDisk(at, 'power cut', someone(index + 2)).disk, out).catch(() => undefined)
        await mend({ ...nodeDisk, isAlive: () => false }, out)
        // A process that was cut off before it had signed leaves a folder that is nobody's after a minute.
        expect([before, after]).toContainEqual(reports())
      }),
      { ...runs(600), seed: 2007 },
    )
  }, 600_000)

  test.each(['ENOSPC', 'EBUSY'])('%s: a build that says that it failed has changed nothing', async (code) => {
    const [before, after] = await bothBuilds()
    const steps = await stepsOfABuild()
    for (let at = 1; at <= steps; at += 1) {
      await reset()
      const end = await publish(failingDisk(at, { code }).disk, out, build('new', ['docx', 'md']), never).then(
        () => after,
        () => before,
      )
      expect(reports(), `at step ${at}`).toEqual(end)
    }
  })

  async function bothBuilds(): Promise<readonly [unknown, unknown]> {
    await reset()
    const before = contents()
    await publish(nodeDisk, out, build('new', ['docx', 'md']), never)
    return [before, contents()]
  }

  async function stepsOfABuild(): Promise<number> {
    await reset()
    const { disk, steps } = failingDisk(Infinity, 'power cut')
    await publish(disk, out, build('new', ['docx', 'md']), never)
    return steps()
  }

  async function reset(): Promise<void> {
    rmSync(out, { recursive: true, force: true })
    write('geneva/notes.txt', 'of a stranger')
    await publish(failingDisk(Infinity, 'power cut').disk, out, build('old', ['docx', 'pdf']), never)
  }
})

describe('a file that is held open', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('is named, and nothing is changed (%s)', async (code) => {
    await publish(nodeDisk, out, build('old', ['docx', 'pdf']), never)
    const before = contents()
    const disk: Disk = {
      ...nodeDisk,
      move: async (from, to) =>
        from.endsWith('en.pdf') && to.includes('/old/') ? fail(code) : nodeDisk.move(from, to),
    }
    await expect(publish(disk, out, build('new', ['docx', 'pdf']), never)).rejects.toMatchObject({
      message: `\`${out}/geneva/report.en.pdf\` cannot be replaced`,
      todo: 'Close report.en.pdf in Word, or whatever holds it open, then build again. Nothing was changed.',
    })
    expect(contents()).toEqual(before)
  })
})

describe('a fault of the disk', () => {
  test.each([
    ['ENOSPC', 'There is no room left on the disk'],
    ['EROFS', 'can be read and not written'],
    ['EACCES', 'There is no permission to write'],
  ])('%s is told in words', async (code, words) => {
    await expect(publish(failingDisk(1, { code }).disk, out, build('new', ['docx']), never)).rejects.toThrow(words)
  })

  test('a file in the place of the output folder is told in words', async () => {
    writeFileSync(out, '')
    await expect(publish(nodeDisk, out, build('new', ['docx']), never)).rejects.toThrow('A file stands where')
  })

  test.each(['', '/june/second'])('a link to a folder that is not there is told, %j below it', async (below) => {
    symlinkSync(join(out, '../absent-drive'), out)
    await expect(publish(nodeDisk, `${out}${below}`, build('new', ['docx']), never)).rejects.toMatchObject({
      message: `\`${out}\` is a link to a folder that is not there`,
      todo: expect.stringMatching(/^Connect the drive .* Nothing was changed\.$/),
    })
    expect(readdirSync(join(out, '..'))).toEqual(['out'])
  })

  test('a link to a folder that is there is followed', async () => {
    mkdirSync(join(out, '../drive'))
    symlinkSync(join(out, '../drive'), out)
    await publish(nodeDisk, out, build('new', ['docx']), never)
    expect(contents()['geneva/report.en.docx']).toBe('new docx')
  })

  test('a folder that cannot even be looked at leaves the fault as it was', async () => {
    const disk: Disk = {
      ...failingDisk(1, { code: 'EROFS' }).disk,
      kindOf: async (path) => (path === out ? Promise.reject(new Error()) : nodeDisk.kindOf(path)),
    }
    await expect(publish(disk, out, build('new', ['docx']), never)).rejects.toThrow('can be read and not written')
  })
})

describe('Ctrl-C', () => {
  test('before the build is complete changes nothing', async () => {
    await publish(nodeDisk, out, build('old', ['docx']), never)
    const before = contents()
    await expect(publish(nodeDisk, out, build('new', ['docx']), AbortSignal.abort())).rejects.toMatchObject({
      name: 'Interruption',
    })
    expect(contents()).toEqual(before)
  })
})

describe('two builds at once', () => {
  test('the second one is told that the first is writing', async () => {
    write('.next/owner', `${nodeDisk.process.id} ${nodeDisk.process.machine}\n`)
    const second: Disk = { ...nodeDisk, process: someone(1), isAlive: () => true }
    const { id, machine } = nodeDisk.process
    await expect(publish(second, out, build('new', ['docx']), never)).rejects.toThrow(
      `Another build (process ${id} on ${machine}) is writing there`,
    )
    expect(Object.keys(contents())).toEqual(['.next/owner'])
  })

  test('one on another machine is taken to be running, and the message says when it no longer is', async () => {
    write('.next/owner', '12 another-machine\n')
    await expect(publish(nodeDisk, out, build('new', ['docx']), never)).rejects.toMatchObject({
      message: 'Another build (process 12 on another-machine) is writing there',
      todo: expect.stringContaining('the next build after a minute completes what it left'),
    })
  })

  test.each([
    ['of another machine, or of this one under another name', '12 another-machine\n'],
    ['of this machine, whose number another process has by now', `12 ${nodeDisk.process.machine}\n`],
  ])('one %s that has not stirred for a minute is nobody’s, and is completed', async (_, owner) => {
    const cut = failingDisk(Infinity, 'power cut', someone(12))
    const move: Disk['move'] = async (from, to) => (from.includes('/new/') ? fail('EIO') : cut.disk.move(from, to))
    await publish(nodeDisk, out, build('old', ['docx']), never)
    await publish(
      { ...cut.disk, move, read: async (file) => unlessOwner(file) },
      out,
      build('new', ['docx']),
      never,
    ).catch(() => undefined)
    write('.next/owner', owner)
    const alive = { ...nodeDisk, isAlive: () => true }
    await expect(mend(alive, out)).rejects.toThrow('is writing there')
    const past = new Date(Date.now() - 61_000)
    utimesSync(join(out, '.next/beat'), past, past)
    await mend(alive, out)
    expect(contents()['geneva/report.en.docx']).toBe('new docx')
  })

  test('one that stood still while another took over does not undo what that one did', async () => {
    await publish(nodeDisk, out, build('old', ['docx']), never)
    const slow: Disk = {
      ...nodeDisk,
      move: async (from, to) => {
        if (!from.endsWith('/new/geneva/report.en.docx')) return nodeDisk.move(from, to)
        await mend({ ...nodeDisk, process: someone(99_999), isAlive: () => false }, out)
        return nodeDisk.move(from, to)
      },
    }
    await expect(publish(slow, out, build('new', ['docx']), never)).rejects.toThrow('another one has completed it')
    expect(contents()['geneva/report.en.docx']).toBe('new docx')
  })

  test('one whose signature was cut off is not running, whatever process has the number by now', async () => {
    write('.next/owner', '1')
    await publish({ ...nodeDisk, isAlive: () => true }, out, build('new', ['docx']), never)
    expect(contents()['geneva/report.en.docx']).toBe('new docx')
  })

  test('of two that begin together, one publishes and the other is told, or both in turn', async () => {
    const first: Disk = { ...nodeDisk, process: someone(1), isAlive: () => true }
    const second: Disk = { ...nodeDisk, process: someone(2), isAlive: () => true }
    const builds = [
      publish(first, out, build('first', ['docx', 'pdf']), never),
      publish(second, out, build('second', ['docx', 'pdf']), never),
    ]
    const ends = await Promise.allSettled(builds)
    expect(ends.map((end) => end.status)).toContain('fulfilled')
    const made = Object.entries(contents())
      .filter(([file]) => /report\./.test(file))
      .map(([, text]) => text.split(' ')[0])
    expect(new Set(made).size).toBe(1)
  })

  test('a staging folder that another process has only begun to prepare is left to it', async () => {
    mkdirSync(join(out, '.next.1'), { recursive: true })
    await publish({ ...nodeDisk, isAlive: () => true }, out, build('new', ['docx']), never)
    expect(readdirSync(out)).toContain('.next.1')
  })

  test('a journal that leads out of the output folder is not obeyed', async () => {
    writeFileSync(join(out, '../precious.txt'), 'of a stranger')
    write('.next/owner', `1 ${nodeDisk.process.machine}\n`)
    write('.next/journal.json', JSON.stringify({ place: [], retire: ['../precious.txt'] }))
    await mend({ ...nodeDisk, isAlive: () => false }, out)
    expect(readFileSync(join(out, '../precious.txt'), 'utf8')).toBe('of a stranger')
  })

  test('a folder `.next` that is not ours is never touched', async () => {
    write('.next/cache/page.js', 'of a stranger')
    await expect(publish(nodeDisk, out, build('new', ['docx']), never)).rejects.toThrow("is not of report's making")
    expect(contents()).toEqual({ '.next/cache/page.js': 'of a stranger' })
  })
})

function build(words: string, extensions: readonly string[], edition = 'geneva'): Publication {
  return publicationOf({ words, extensions, editions: ['beijing', 'geneva'], built: [edition] })
}

/** A process that is to be cut off finds nothing that it could undo with. */
async function unlessOwner(file: string): Promise<Uint8Array | undefined> {
  return file.endsWith('/owner') ? undefined : nodeDisk.read(file)
}

function someone(id: number): Disk['process'] {
  return { id, machine: nodeDisk.process.machine }
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}

function write(path: string, text: string): void {
  mkdirSync(join(out, path, '..'), { recursive: true })
  writeFileSync(join(out, path), text)
}

function reports(): unknown {
  return Object.fromEntries(Object.entries(contents()).filter(([file]) => !file.startsWith('.next')))
}

function contents(): Readonly<Record<string, string>> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map((file) => [file.slice(out.length + 1), readFileSync(file, 'utf8')]))
}
