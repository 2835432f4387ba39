import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { fakeHost, type World } from './fake-host.ts'

const series = '# ours\r\nsessions:  [geneva] # in order\r\nseries:\r\n  title: "Talks"\r\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  writeFileSync(join(folder, 'series.yaml'), series)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function begin(words: readonly string[], world: World = {}) {
  const host = fakeHost(world)
  return { code: await runOn(host, ['new', ...words, '--sessions', folder]), ...host.written }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('report new', () => {
  test('writes a file, and adds it to series.yaml, where nothing else moves', async () => {
    expect(await begin(['New York', '--date', '2007-06-12'])).toMatchObject({ code: 0 })
    expect(read('new-york.yaml')).toMatch(/^place: New York$/m)
    expect(read('new-york.yaml')).toMatch(/^date: 2007-06-12$/m)
    expect(read('series.yaml')).toBe(series.replace('[geneva]', '[geneva, new-york]'))
  })

  test('follows a link, and keeps the mode of the file', async () => {
    chmodSync(join(folder, 'series.yaml'), 0o640)
    renameSync(join(folder, 'series.yaml'), join(folder, 'real'))
    symlinkSync(join(folder, 'real'), join(folder, 'series.yaml'))
    await begin(['Oslo', '--date', 'unknown'])
    expect(lstatSync(join(folder, 'series.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'real')).mode & 0o777).toBe(0o640)
    expect(read('real')).toContain('[geneva, oslo]')
  })

  test('asks a person for what is missing, and tells a program', async () => {
    expect(await begin([], { answers: ['Genève', '2007-05'] })).toMatchObject({ code: 0 })
    expect(read('geneve.yaml')).toMatch(/^place: Genève$/m)
    expect(await begin(['Oslo'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/--date 2007-05-11/) })
    expect(await begin(['北京', '--date', '2007'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--id geneva/),
    })
  })

  test('never replaces a file, and leaves none where series.yaml cannot name it', async () => {
    writeFileSync(join(folder, 'oslo.yaml'), 'mine')
    expect(await begin(['Oslo', '--date', '2007'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/exists already/),
    })
    expect(read('oslo.yaml')).toBe('mine')
    writeFileSync(join(folder, 'series.yaml'), 'sessions: {a: b}\n')
    expect(await begin(['Paris', '--date', '2007'])).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'paris.yaml'))).toBe(false)
    expect(read('series.yaml')).toBe('sessions: {a: b}\n')
  })

  test('tells how to begin where there is no series', async () => {
    rmSync(join(folder, 'series.yaml'))
    expect((await begin(['Oslo', '--date', '2007'])).stderr).toMatch(/`report init`/)
  })
})
