import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { schemaFiles } from '../../src/pipeline.ts'
import { ask, example } from '../commands/ask.ts'
import { fakeHost } from '../commands/fake-host.ts'
import { type Completion, type Editor, openEditor } from './language-server.ts'

let [folder, editor] = ['', undefined as Editor | undefined]
afterAll(() => {
  editor?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A series as `report init` begins it, and the schemas as they are with the names of the worked example. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report editor é-'))
  expect(await runOn(fakeHost(), ['init', folder])).toBe(0)
  for (const file of schemaFiles) {
    const { stdout } = await ask(example, ['schema', file, '--here'])
    writeFileSync(join(folder, `.vscode/${file}.schema.json`), stdout)
  }
  editor = await openEditor(folder)
})

/** Types into a new session; `|` is where the cursor stands. Gives what is offered that begins as what is typed. */
async function offered(typed: string, name = nextName()): Promise<readonly Completion[]> {
  const [before = '', after = ''] = typed.split('|')
  await editor?.open(name, before + after)
  const lines = before.split('\n')
  const line = lines.at(-1) ?? ''
  const begun = /[a-z/-]*$/.exec(line)?.[0] ?? ''
  const found = (await editor?.complete(name, lines.length - 1, line.length)) ?? []
  return found.filter(({ label }) => label.startsWith(begun))
}

async function labels(typed: string): Promise<readonly string[]> {
  return (await offered(typed)).map(({ label }) => label)
}

let opened = 0
const nextName = (): string => `sessions/session-${++opened}.yaml`

async function problems(text: string): Promise<readonly string[]> {
  return ((await editor?.open(nextName(), text)) ?? []).map(({ message }) => message)
}

async function told(typed: string): Promise<string> {
  const name = nextName()
  const lines = typed.split('\n')
  await editor?.open(name, typed)
  return (await editor?.hover(name, lines.length - 1, lines.at(-1)?.search(/[a-z]/) ?? 0)) ?? ''
}

const session = 'place: Geneva\ndate: 2007-05-11\n'
const point = `${session}agreed:\n  - id: tool-not-goal\n`

describe('an editor with the settings that `report init` writes', () => {
  test.each(['series', 'first-meeting'])('has nothing against the notes that it begins with: %s.yaml', async (name) => {
    const path = `sessions/${name}.yaml`
    expect(await editor?.open(path, readFileSync(join(folder, path), 'utf8'))).toEqual([])
  })

  test('has nothing against words that YAML takes for something else, nor against new names', async () => {
    expect(
      await problems(`${point}    theme: [not-yet]\n    that: true\n    echoes: [not-yet/either]\nraised:\n`),
    ).toEqual([])
  })

  test('offers the keys of a session in a session, and those of a series in series.yaml', async () => {
    const keys = await labels(`${session}|`)
    expect(keys).toEqual(expect.arrayContaining(['agreed', 'raised', 'dilemmas', 'with']))
    expect(keys).not.toContain('editions')
    const ofSeries = (await offered('report:\n  status: chair\n|', 'sessions/series.yaml')).map(({ label }) => label)
    expect(ofSeries).toEqual(expect.arrayContaining(['sessions', 'themes', 'editions']))
    expect(ofSeries).not.toContain('agreed')
  })

  test('offers a key with its meaning, and never writes its example into the notes', async () => {
    const [that] = await offered(`${point}    tha|`)
    expect(that).toMatchObject({ label: 'that', insertText: 'that: ' })
    expect(that?.documentation).toMatchObject({ value: expect.stringContaining('A clause that completes "that".') })
    expect(await labels(`${point}    that: |`)).toEqual([])
  })

  test('begins a list with what each of its entries must have', async () => {
    expect(await offered(`${session}vot|`)).toMatchObject([{ insertText: 'voted:\n  - id: $1\n    votes: $2' }])
  })

  test('says what is no key, no level and no list', async () => {
    expect(await problems(`${point}    levle: full\n`)).toEqual(['Property levle is not allowed.'])
    expect(await problems(`${point}    level: fully\n`)).toEqual([expect.stringContaining('"concluded", "full"')])
    expect(await problems(`${session}agreed: peace\n`)).toEqual(['Incorrect type. Expected "array".'])
    expect(await problems('place: Geneva\n')).toEqual(['Missing property "date".'])
  })

  test('offers the names in the notes, each with what it stands for', async () => {
    const [theme] = await offered(`${point}    theme: |`)
    expect(theme).toMatchObject({
      label: 'integration',
      documentation: expect.stringContaining('reconciling mandates'),
    })
    expect(await labels(`${point}    bears-on: [geneva/w|]`)).toEqual(['geneva/who-protects'])
    expect(await labels(`${point}    echoes:\n      - oslo/n|`)).toEqual(['oslo/no-single-actor'])
  })
})

test('An editor without settings finds the schema by the first line of a file', async () => {
  const first = '# yaml-language-server: $schema=../.vscode/session.schema.json\n'
  expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(first.trim())
  expect(await editor?.open('elsewhere/geneva.yaml', `${first}plaice: Geneva\n`)).not.toEqual([])
  expect(await editor?.open('elsewhere/geneva.yaml', 'plaice: Geneva\n')).toEqual([])
})

test('The README tells what an editor says', async () => {
  const offers = async (typed: string): Promise<string> => `offers ${(await labels(typed)).join(', ')}`
  const [concluded] = await offered(`${point}    level: con|`)
  const rows: readonly (readonly [typed: string, answer: string])[] = [
    ['vot|', await offers(`${session}vot|`)],
    ['agreed:', `tells “${firstLine(await told(`${session}agreed:`))}”`],
    ['  - id: tool-not-goal', `tells “${firstLine(await told(`${session}agreed:\n  - id: tool-not-goal`))}”`],
    ['    le|', await offers(`${point}    le|`)],
    ['    level: |', await offers(`${point}    level: |`)],
    ['    level: con|', `offers concluded: “${concluded?.documentation}”`],
    ['    levle: full', `says “${(await problems(`${point}    levle: full\n`)).join(' ')}”`],
    ['    theme: |', await offers(`${point}    theme: |`)],
    ['    bears-on: [geneva/|]', await offers(`${point}    bears-on: [geneva/|]`)],
    ['    echoes: [oslo/|]', await offers(`${point}    echoes: [oslo/|]`)],
  ]
  const transcript = rows.map(([typed, answer]) => `${typed.padEnd(26)}${answer}\n`).join('')
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(/## In an editor\n.*?```\n(.*?)```/s.exec(readme)?.[1]).toBe(transcript)
})

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
