import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { compileStates } from '../../../src/commands/states/compile-states.ts'
import { stateNamed } from '../../../src/commands/states/state-named.ts'
import { Refusal } from '../../../src/host/errors.ts'
import type { Host } from '../../../src/host/host.ts'
import type { SourceFile } from '../../../src/model/source-file.ts'
import { goldenCases } from '../../golden-cases.ts'
import { example } from '../ask.ts'
import { fakeHost, sourceFile } from '../fake-host.ts'

const golden = goldenCases().find(({ name }) => name === example)
const [files, templates] = [golden?.files ?? [], golden ? [golden.template] : []]
const options = { sessions: 'sessions' }

/** A world in which each revision has notes of its own. */
function worldOf(revisions: Readonly<Record<string, readonly SourceFile[]>>) {
  const revision: Host['revision'] = async (name) => {
    const value = revisions[name]
    if (value === undefined) throw new Refusal(`There is no revision \`${name}\``)
    return {
      sessions: async () => ({ value, diagnostics: [] }),
      templates: async () => ({ value: templates, diagnostics: [] }),
    }
  }
  return fakeHost({ sessions: { value: files, diagnostics: [] }, templates, revision })
}

test('two states are compiled, the second one being the notes at hand unless it is named', async () => {
  const host = worldOf({ v1: files, v2: files })
  const names = async (...words: (string | undefined)[]) => {
    const states = await compileStates(words, options, host)
    return [states?.older.name, states?.newer.name, states?.newer.built.length]
  }
  expect(await names('git:v1')).toEqual(['git:v1', 'the notes at hand', 2])
  expect(await names('git:v1', 'git:v2')).toEqual(['git:v1', 'git:v2', 2])
  expect(host.written.stderr).toBe('')
})

test('a folder is read where it is', async () => {
  const folder = mkdtempSync(`${tmpdir()}/report-`)
  const asked: string[] = []
  const host = {
    ...worldOf({}),
    sessions: async (name: string) => ({ value: files, diagnostics: [], name: asked.push(name) }),
  }
  const state = await stateNamed(folder, host)
  expect((await state.compile(options)).built.length).toBe(2)
  expect([state.name, asked]).toEqual([folder, [folder]])
  rmSync(folder, { recursive: true })
})

test('the errors of both states are reported, each under the name of its state', async () => {
  const broken = [sourceFile('v1:sessions/series.yaml', 'serie:\n')]
  const host = worldOf({ v1: broken, v2: [] })
  expect(await compileStates(['git:v1', 'git:v2'], options, host)).toBeUndefined()
  expect(host.written.stderr).toMatch(
    /v1:sessions\/series\.yaml:1:1 error: [\s\S]*\ngit:v1: \d+ errors?, so nothing can/,
  )
  expect(host.written.stderr).toMatch(/\ngit:v2: \d+ errors?, so nothing can be compared with it\.\n$/)
})

test.each([
  ['git:', 'Expected a revision behind `git:`'],
  ['git:v9', 'There is no revision `v9`'],
  ['no-such-folder', 'There is nothing at `no-such-folder`'],
])('a state that is not there is refused: %s', async (name, message) => {
  await expect(stateNamed(name, worldOf({}))).rejects.toThrow(message)
})
