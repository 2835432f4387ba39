import type { Node } from 'oxc-parser'
import { Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { readSource, sourcesIn } from './source.ts'

/** Who may import whom: the rooms of src/, each with those that it may open the door to. Its own is always open. */
const doors: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  link: ['model'],
  check: ['model'],
  merge: ['model'],
  locales: ['model'],
  compose: ['model', 'locales'],
  render: ['model', 'ooxml'],
  write: ['model'],
  ooxml: ['model'],
  redline: ['model', 'ooxml'],
  returned: ['model', 'ooxml'],
  changes: ['model'],
  counted: ['model'],
  suggest: ['model'],
  diagnostics: ['model'],
  host: ['model'],
  pipeline: ['model', 'read', 'link', 'check', 'merge', 'compose', 'render', 'locales'],
  preview: ['model', 'pipeline', 'write', 'diagnostics', 'host'],
  commands: [
    'model',
    'pipeline',
    'write',
    'ooxml',
    'redline',
    'returned',
    'changes',
    'counted',
    'suggest',
    'diagnostics',
    'preview',
    'host',
  ],
  cli: ['model', 'commands', 'diagnostics', 'host'],
  thread: ['model', 'render', 'host'],
}

/** Who may know the types of whom, and nothing else: what `read` hands to `link` follows from the declared fields. */
const typesOf: Readonly<Record<string, readonly string[]>> = { link: ['read'] }

/**
 * Packages that only some rooms may import; the others are open to all. A name that ends in `/` stands for all below
 * it.
 */
const packages: readonly { readonly named: RegExp; readonly rooms: readonly string[] }[] = [
  { named: /^yaml(\/|$)/, rooms: ['read', 'write'] },
  { named: /^(docx|remark-docx|pdfkit|fontkit|linebreak|bidi-js|hyphen)(\/|$)/, rooms: ['render'] },
  { named: /^(fflate|saxes)$/, rooms: ['ooxml'] },
  { named: /^csv-parse(\/|$)/, rooms: ['counted'] },
  { named: /^commander$/, rooms: ['cli', 'commands'] },
  { named: /^tinypool$/, rooms: ['host'] },
  {
    named: /^(node:)?(fs|path|os|child_process|process|net|https?|worker_threads|url)(\/|$)/,
    rooms: ['host', 'preview'],
  },
]

/** Rooms that see neither clock nor chance, nor the process: what they make depends on what they are given alone. */
const pure = [
  'model',
  'read',
  'link',
  'check',
  'merge',
  'locales',
  'compose',
  'render',
  'write',
  'ooxml',
  'redline',
  'returned',
  'changes',
  'counted',
  'suggest',
  'pipeline',
]

const impureGlobals = ['process', 'console', 'performance']
const impureMembers = ['Date.now', 'Math.random']

describe('the house', () => {
  const files = sourcesIn('src').map(({ path, text }) => ({ file: path.slice('src/'.length), text }))

  test('has no door that the plan does not have, and no clock, chance or console in a stage', () => {
    expect(files.flatMap(({ file, text }) => faultsIn(file, text))).toEqual([])
  })

  test('has no room that the plan does not have', () => {
    expect(files.map(({ file }) => roomOf(file)).filter((room) => !(room in doors))).toEqual([])
  })
})

describe('a bad import is found', () => {
  test.each([
    [
      'merge/merge-notes.ts',
      "import { composeReport } from '../compose/compose-report.ts'",
      'merge/merge-notes.ts imports compose/compose-report.ts',
    ],
    [
      'check/rules/x.ts',
      "import type { Read } from '../../read/read-files.ts'",
      'check/rules/x.ts imports read/read-files.ts',
    ],
    ['model/notes.ts', "export * from '../locales/index.ts'", 'model/notes.ts imports locales/index.ts'],
    [
      'compose/compose-report.ts',
      "const late = await import('../pipeline.ts')",
      'compose/compose-report.ts imports pipeline.ts',
    ],
    ['check/check-series.ts', "import { parse } from 'yaml'", 'check/check-series.ts imports yaml'],
    ['link/known.ts', "import { readFile } from '../read/read-files.ts'", 'link/known.ts imports read/read-files.ts'],
    ['commands/build.ts', "import PDFDocument from 'pdfkit'", 'commands/build.ts imports pdfkit'],
    [
      'render/pdf/render-pdf.ts',
      "import { readFile } from 'node:fs/promises'",
      'render/pdf/render-pdf.ts imports node:fs/promises',
    ],
    ['commands/build.ts', "import { writeFileSync } from 'fs'", 'commands/build.ts imports fs'],
    ['compose/slots/date.ts', 'const today = Date.now()', 'compose/slots/date.ts uses Date.now'],
    ['compose/slots/date.ts', 'const today = new Date()', 'compose/slots/date.ts uses new Date()'],
    ['merge/order.ts', 'const lot = Math.random()', 'merge/order.ts uses Math.random'],
    [
      'read/read-files.ts',
      'console.log(process.env)',
      'read/read-files.ts uses console; read/read-files.ts uses process',
    ],
    ['merge/order.ts', 'names.sort((a, b) => a.localeCompare(b))', 'merge/order.ts uses localeCompare'],
  ])('in %s: %s', (file, text, fault) => {
    expect(faultsIn(file, text).join('; ')).toBe(fault)
  })

  test.each([
    [
      'compose/compose-report.ts',
      "import { locales } from '../locales/index.ts'\nimport { fill } from './fill.ts'\n" +
        "import { createHash } from 'node:crypto'",
    ],
    [
      'read/read-files.ts',
      "import { parse } from 'yaml'\n// import { parse } from '../compose/x.ts', console.log, Date.now()\n" +
        "const words = 'process'",
    ],
    ['link/known.ts', "import type { RawSeries } from '../read/read-files.ts'"],
    ['locales/en/dates.ts', "const date = new Date('2008-06-15'); const step = { process: 1 }.process"],
  ])('and a good one is not, in %s', (file, text) => {
    expect(faultsIn(file, text)).toEqual([])
  })
})

function faultsIn(file: string, text: string): readonly string[] {
  const { program, imports } = readSource(file, text)
  const bad = imports
    .filter(({ from, types }) => !mayImport(roomOf(file), from) && !(types && mayKnow(roomOf(file), from)))
    .map(({ from }) => from)
  const used = pure.includes(roomOf(file)) ? impureIn(program) : []
  return [
    ...new Set([...bad.map((from) => `${file} imports ${from}`), ...used.map((thing) => `${file} uses ${thing}`)]),
  ]
}

/** The folder in src/, or, for a file that stands there, its name. */
function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

function mayImport(room: string, target: string): boolean {
  if (target.endsWith('.ts')) return roomOf(target) === room || (doors[room] ?? []).includes(roomOf(target))
  return packages.every(({ named, rooms }) => !named.test(target) || rooms.includes(room))
}

/** Types leave no trace in the program: who knows a type of another room depends on its words, not on its doing. */
function mayKnow(room: string, target: string): boolean {
  return target.endsWith('.ts') && (typesOf[room] ?? []).includes(roomOf(target))
}

/** What a stage must not look at. Names of keys and of members are no such thing: `step.process` is a step's. */
function impureIn(program: Parameters<Visitor['visit']>[0]): readonly string[] {
  const found = new Set<string>()
  const names = new Set<Node>()
  new Visitor({
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier') return
      names.add(node.property)
      const path = node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : node.property.name
      if (impureMembers.includes(path)) found.add(path)
      if (node.property.name === 'localeCompare') found.add('localeCompare')
    },
    Property: ({ key, computed, shorthand }) => void (!computed && !shorthand && names.add(key)),
    TSPropertySignature: ({ key }) => void names.add(key),
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) found.add('new Date()')
    },
    Identifier: (node) => void (impureGlobals.includes(node.name) && !names.has(node) && found.add(node.name)),
  }).visit(program)
  return [...found]
}
