import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { share } from '../full.ts'
import { exampleFolder, report, root } from './program.ts'
import { smallSeries } from './small-series.ts'

const { folder, remove } = exampleFolder()
afterAll(remove)

describe('the built program', () => {
  test('tells its version, which is that of package.json, and the one of Node', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const stdout = `${version} (Node ${process.versions.node})\n`
    expect(await report(['--version'], folder)).toEqual({ code: 0, stdout, stderr: '' })
  })

  test('checks the worked example, and finds no error in it', async () => {
    const { code, stdout, stderr } = await report(['check', '--quiet'], folder)
    expect([code, stdout, stderr]).toEqual([0, '', ''])
  })

  test('is not coloured where nobody looks', async () => {
    const { stdout, stderr } = await report(['check'], folder)
    expect(stdout + stderr).not.toContain('\u001b')
  })

  test('answers a wrong call with exit code 2', async () => {
    expect(await report(['chekc'], folder)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean check?'),
    })
  })

  test('answers notes that are not there with exit code 1, for whoever reads it', async () => {
    const { code, stdout } = await report(['check', '--sessions', 'nowhere', '--reporter', 'json'], folder)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ severity: 'error', what: 'There is no folder `nowhere`' }],
    })
  })

  test('does not mind a reader who stops reading', () => {
    const { stdout } = inShell('"$0" "$1" check --reporter json 2>told | true; cat told')
    expect(stdout).toMatch(/^The notes can be built: [^\n]*\n$/)
  })
})

/** Calls of every command with every reporter, the usual ones first. */
const calls = [
  'check --quiet --reporter json',
  'build --quiet --format md',
  'preview --quiet --port 0',
  'trace 1',
  'themes',
  'rules',
  '--help',
  'check --sessions nowhere --quiet',
  'check --sessions nowhere --quiet --reporter github',
  'build --quiet --format md --reporter json',
  'trace 1 --reporter json',
  'rules --reporter md',
  'rules --reporter json',
  'trace --help',
  '--version',
]

describe.skipIf(!existsSync('/dev/full'))('output for which there is no room', () => {
  test.each(share(calls, 7))('is told in a sentence, with exit code 2: %s', (call) => {
    const { status, stderr } = inShell(`"$0" "$1" ${call} >/dev/full`)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^The output cannot be written, as no room [^\n]*\n$/)])
  })

  test('fails a run whose talk is lost, and lets its result through', () => {
    const { status, stdout } = inShell('"$0" "$1" check --reporter json 2>/dev/full')
    expect([status, JSON.parse(stdout).diagnostics]).toEqual([2, expect.any(Array)])
  })
})

test('an error that is shown with its stack names files from the folder of the program', () => {
  const { stderr } = inShell('DEBUG=1 "$0" "$1" check --template nope')
  expect(stderr).toMatch(/^There is no template `nope`[^\n]*\n[\s\S]*\n {4}at .*\(dist\/cli\.cjs:\d+:\d+\)\n/)
  expect(stderr).not.toContain(basename(root))
  expect(stderr).not.toContain('file:')
})

test('GitHub is told of a file from the root of the repository', async () => {
  const spoilt = exampleFolder()
  writeFileSync(join(spoilt.folder, 'sessions/geneva.yaml'), 'place: Geneva\n')
  const root = realpathSync(join(spoilt.folder, '..'))
  const { code, stdout } = await report(['check', '--reporter', 'github'], spoilt.folder, { GITHUB_WORKSPACE: root })
  spoilt.remove()
  expect(code).toBe(1)
  expect(stdout).toContain(`::error file=${basename(spoilt.folder)}/sessions/geneva.yaml,line=1,`)
})

describe('the date', () => {
  test('is never that of the clock: without one anywhere there is an error that says where to put it', async () => {
    const sessions = join(folder, 'undated')
    mkdirSync(sessions)
    for (const [name, text] of Object.entries(smallSeries)) writeFileSync(join(sessions, name), text)
    expect(await report(['check', '--sessions', 'undated'], folder)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('date-is-given'),
    })
    expect(await report(['check', '--sessions', 'undated'], folder, { SOURCE_DATE_EPOCH: '1212278400' })).toMatchObject(
      { code: 0 },
    )
    expect(await report(['check', '--sessions', 'undated', '--date', '2008-06'], folder)).toMatchObject({ code: 0 })
  })
})

/** Runs a command of the shell in which `"$0" "$1"` is the program. One that does not end within a minute is killed. */
function inShell(command: string) {
  return spawnSync('sh', ['-c', command, process.execPath, join(root, 'bin/report.js')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
}
