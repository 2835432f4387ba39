import { describe, expect, test } from 'vitest'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import { schemaOf } from '../../src/pipeline.ts'
import { complete } from '../read/complete.ts'
import { ask, example } from './ask.ts'

interface Printed {
  readonly properties: Readonly<Record<string, { readonly description: string }>>
  readonly $defs: Readonly<Record<string, { readonly anyOf?: readonly { readonly enum?: readonly string[] }[] }>>
}

async function schema(...words: readonly string[]): Promise<Printed> {
  return JSON.parse((await ask(example, ['schema', ...words])).stdout)
}

const offered = ({ $defs }: Printed, kind: string) => $defs[kind]?.anyOf?.flatMap((one) => one.enum ?? [])

describe('report schema', () => {
  test('prints the schema of each file, with what each key means', async () => {
    expect((await schema('session')).properties.agreed?.description).toMatch(/was agreed or concluded/)
    expect((await schema('series')).properties).toHaveProperty('editions')
    expect((await schema('series')).properties).not.toHaveProperty('agreed')
  })

  test('offers the names in the notes where it is asked to look, and else none', async () => {
    const here = await schema('session', '--here')
    expect(offered(here, 'theme')).toEqual(expect.arrayContaining(['integration', 'impartiality']))
    expect(offered(here, 'statement')).toEqual(expect.arrayContaining(['geneva/no-template', 'geneva/who-protects']))
    expect(offered(here, 'dilemma')).not.toContain('geneva/no-template')
    expect(offered(await schema('series', '--here'), 'session')).toContain('addis-ababa')
    expect(offered(await schema('session'), 'theme')).toEqual([])
  })

  test('asks which file is meant', async () => {
    expect(await ask(example, ['schema', 'sesion'])).toMatchObject({
      code: 2,
      stderr: 'There is no schema of `sesion`. Did you mean `session`?\n',
    })
    expect(await ask(example, ['schema'])).toMatchObject({ code: 2, stdout: '' })
  })

  test('says why it cannot look at the notes', async () => {
    const fault = diagnosticOf('sessions-folder-is-readable', 'No folder')
    const { code, stdout, stderr } = await ask(example, ['schema', 'session', '--here'], {
      sessions: { diagnostics: [fault] },
    })
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining('No folder') })
  })
})

test('A schema offers what can be read of notes with faults', () => {
  const files = complete({
    'series.yaml':
      'themes:\n  - id: peace\n    title: {fr: Paix}\n    topics: [{id: talks, title: Talks}]\n  - title: War\n',
    'oslo.yaml':
      'levle: x\nraised:\n  - id: a\n    that: why\n  - that: no id\nvoted:\n  - id: b\n    proposition: Yes.\n',
  })
  expect(JSON.parse(JSON.stringify(schemaOf('session', files))).$defs).toMatchObject({
    theme: { anyOf: [{ enum: ['peace'], enumDescriptions: ['Paix'] }, {}] },
    topic: { anyOf: [{ enum: ['talks'], enumDescriptions: ['Talks'] }, {}] },
    statement: { anyOf: [{ enum: ['oslo/a', 'oslo/b'], enumDescriptions: ['why', 'Yes.'] }, {}] },
  })
  expect(JSON.parse(JSON.stringify(schemaOf('series', files))).$defs).toMatchObject({
    session: { anyOf: [{ enum: ['oslo'], enumDescriptions: ['Oslo, 2007-05-11'] }, {}] },
  })
})
