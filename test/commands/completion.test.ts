import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { ask, example } from './ask.ts'
import { fakeHost } from './fake-host.ts'

const script = async (shell: string): Promise<string> => (await ask(example, ['completion', shell])).stdout
const names = commands.map((make) => make(fakeHost(), () => {}).name())

describe('report completion', () => {
  test.each([
    ['report ', names],
    ['report bu', ['build']],
    ['report build --form', ['--format']],
    ['report verify cells/one --ou', ['--out']],
    ['report check --reporter ', ['text', 'json', 'github', 'sarif']],
    ['report import p', ['polis']],
    ['report import t', ['table']],
    ['report import polis --le', ['--least']],
    ['report import --reporter ', ['text', 'json']],
    ['report build --nothing-', []],
  ])('bash completes `%s`', async (typed, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    try {
      writeFileSync(join(folder, 'completion'), await script('bash'))
      const ask = `source completion; COMP_WORDS=(${typed}${typed.endsWith(' ') ? ' ""' : ''})
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _report; printf '%s\\n' "\${COMPREPLY[@]}"`
      const { stdout, stderr } = spawnSync('bash', ['-c', ask], { cwd: folder, encoding: 'utf8' })
      expect({ stderr, words: stdout.split('\n').filter((word) => word !== '') }).toMatchObject({ stderr: '' })
      expect(stdout.split('\n')).toEqual(expect.arrayContaining([...expected]))
      expect(stdout.split('\n').filter((word) => word !== '').length).toBeLessThan(expected.length + 4)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each(['zsh', 'powershell'])('%s is told every command and every flag', async (shell) => {
    const written = await script(shell)
    for (const make of commands) {
      const command = make(fakeHost(), () => {})
      for (const word of [command.name(), ...command.options.map(({ long }) => long ?? '')])
        expect(written).toContain(word)
    }
  })

  test('asks which shell was meant', async () => {
    expect(await ask(example, ['completion', 'bahs'])).toMatchObject({
      code: 2,
      stderr: 'There is no completion for `bahs`. Did you mean `bash`?\n',
    })
  })
})

test.each([...names, 'completion'])('report %s --help has an example', async (name) => {
  expect((await ask(example, [name, '--help'])).stdout).toMatch(/\nExample:\n {2}.*report /)
})
