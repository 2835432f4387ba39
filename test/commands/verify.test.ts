import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, type End, example } from './ask.ts'

let out = ''
beforeEach(async () => {
  out = join(mkdtempSync(join(tmpdir(), 'report-')), 'out')
  await ask(example, ['build', '--format', 'md', '--out', out])
})
afterEach(() => rmSync(join(out, '..'), { recursive: true }))

const named = ({ stdout }: End): readonly string[] => stdout.split('\n').map((line) => line.replace(`${out}/`, ''))

describe('report verify', () => {
  test('finds a release as it was built', async () => {
    const { code, stdout, stderr } = await ask(example, ['verify', out])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^\d+ files are as built\.$/m)
  })

  test('names what was changed, removed and added', async () => {
    appendFileSync(join(out, 'member-states/report.en.md'), 'x')
    rmSync(join(out, 'member-states/trace.json'))
    writeFileSync(join(out, 'secretary-general/notes.txt'), 'x')
    const end = await ask(example, ['verify', out])
    expect(end.code).toBe(1)
    expect([...new Set(named(end))].sort()).toEqual([
      '',
      'member-states/report.en.md: not as it was built',
      'member-states/trace.json: missing',
      'secretary-general/notes.txt: not of this build',
    ])
  })

  test('trusts no manifest that somebody changed', async () => {
    const manifest = join(out, 'member-states/manifest.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"bytes": ', '"bytes": 1'))
    expect(named(await ask(example, ['verify', out])).join('\n')).toMatch(
      /member-states\/manifest\.json: changed since it was built/,
    )
  })

  test('says where there is nothing to verify, and answers a program', async () => {
    const { code, stderr } = await ask(example, ['verify', join(out, 'no')])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/holds no manifest/) })
    const { folders } = JSON.parse((await ask(example, ['verify', out, '--reporter', 'json'])).stdout)
    expect(folders.map(({ folder }: { folder: string }) => folder)).toEqual([
      'member-states',
      'private',
      'secretary-general',
    ])
  })
})

describe('report build --frozen', () => {
  const frozen = ['build', '--format', 'md', '--frozen', '--out']

  test('is content where nothing would change, and writes nothing', async () => {
    const { code, stdout } = await ask(example, [...frozen, out])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })

  test('names what a build would change, and changes nothing', async () => {
    const file = join(out, 'member-states/report.en.md')
    writeFileSync(file, 'older')
    rmSync(join(out, 'secretary-general/ledger.json'))
    const end = await ask(example, [...frozen, out])
    expect(end.code).toBe(1)
    expect(named(end)).toEqual(['member-states/report.en.md: different', 'secretary-general/ledger.json: missing', ''])
    expect(end.stderr).toMatch(/2 files are not what the notes say now: run `report build`/)
    expect(readFileSync(file, 'utf8')).toBe('older')
  })
})
