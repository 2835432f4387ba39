import { hostname, userInfo } from 'node:os'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readSessions } from '../../../src/host/read-sessions.ts'
import { readTemplates } from '../../../src/host/read-templates.ts'
import { hasErrors } from '../../../src/model/diagnostic.ts'
import type { SourceFile } from '../../../src/model/source-file.ts'
import { pipeline, render } from '../../../src/pipeline.ts'
import { root } from '../../cli/program.ts'
import { fixture } from '../fixture.ts'
import { fonts } from '../pdf/fonts.ts'
import { partsFor } from './word-text.ts'

const { value: files = [] } = await readSessions(`${root}sessions`)
const { value: templates = [] } = await readTemplates([`${root}templates`], 'final-report')

/**
 * Statements that member states are not shown, some of them tied to statements that they are shown. They are told by
 * words that occur nowhere else.
 */
const hidden = {
  'agreed:\n': `agreed:
  - id: zebra-accord
    theme: integration
    level: full
    visibility: restricted
    that: the zebras were counted by quagmire
    short: the zebras were counted
    quote: Xylophone archipelago verbatim
    echoes: [tool-not-goal]
`,
  'raised:\n': `raised:
  - id: walrus-remark
    theme: planning
    visibility: internal
    that: the walrus chaired without mandolin
    disputes: [tool-not-goal]
`,
  'dilemmas:\n': `dilemmas:
  - id: okapi-question
    theme: protection
    visibility: restricted
    question: whether the okapi had a vestibule
`,
}

const hiddenWords = ['zebra', 'quagmire', 'xylophone', 'walrus', 'mandolin', 'okapi', 'vestibule']

const plain = await memberStates(files)
const hiding = await memberStates(
  files.map((file) =>
    file.path.endsWith('geneva.yaml')
      ? { ...file, bytes: Buffer.from(withHidden(Buffer.from(file.bytes).toString())) }
      : file,
  ),
)

test('What an edition hides changes no byte of its release', () => {
  expect(Buffer.from(hiding).equals(Buffer.from(plain))).toBe(true)
})

test('A release, unpacked, holds no path, user, host, place in a file, hidden word, nor any id of a statement', () => {
  const text = Object.entries(unzipSync(hiding))
    .map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
    .join('\n')
  const ids = pipeline(files, templates, {}).built.flatMap(({ evidence }) =>
    evidence.notes.sessions.flatMap(({ statements }) => statements.map(({ id }) => id)),
  )
  expect(ids.length).toBeGreaterThan(20)
  const traces = [
    root.slice(0, -1),
    ...ids,
    ...hiddenWords,
    '.yaml',
    'sessions/',
    'node_modules',
    '/home/',
    '/tmp/',
    'file://',
  ]
  expect(traces.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()))).toEqual([])
  expect([hostname(), userInfo().username].filter((name) => text.split(/[^\w.-]+/).includes(name))).toEqual([])
  expect(text).not.toMatch(/w:rsid|w:author|lastModifiedBy|w:comment|w:ins |w:del |[a-z-]+\.(?:yaml|md|ts|js):\d/)
})

test('A release holds nothing of a draft: no comment, revision, author, time of editing, path', async () => {
  const parts = await partsFor(fixture)
  expect([...parts.keys()].filter((path) => /comments|endnotes|people/.test(path))).toEqual([])
  const text = [...parts.values()].join('\n')
  const traces = [
    'w:comment',
    'rsid',
    'w:author',
    'lastModifiedBy',
    'trackRevisions',
    'Un-named',
    '.yaml',
    'DRAFT',
    'geneva/',
  ]
  expect(traces.filter((trace) => text.includes(trace))).toEqual([])
})

/** Adds the hidden statements to the notes of a session, at the beginning of each list. */
function withHidden(yaml: string): string {
  return Object.entries(hidden).reduce((text, [list, statements]) => text.replace(`\n${list}`, `\n${statements}`), yaml)
}

async function memberStates(notes: readonly SourceFile[]): Promise<Uint8Array> {
  const { built, diagnostics } = pipeline(notes, templates, {})
  expect(hasErrors(diagnostics), diagnostics.map(({ what }) => what).join('\n')).toBe(false)
  const made = built.find(({ edition }) => edition === 'member-states')
  const { value } = made === undefined ? {} : await render(made, 'docx', fonts, false)
  if (value === undefined) throw new Error('There is no edition `member-states`')
  return value
}
