import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Expression, type Node, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { filesIn, readSource, type Source } from './source.ts'

/**
 * What there is on Linux and macOS alone, and what becomes of it on Windows, which most rapporteurs have. Tests run on
 * Linux, where none of this fails: so it is looked for in the text.
 */
const reasons = {
  right: 'has no such modes, owners or links, or gives them to administrators alone',
  folder: 'has no such folder',
  variable: 'has no such variable: ask node:os',
  signal: 'sends no signal but that of Ctrl-C',
  shell: 'has another shell, or none of this name',
  path: 'has \\ in its paths too',
  address: 'has drives in its paths: ask node:url',
} as const

type Reason = keyof typeof reasons

const rights = /^(?:[fl]?chmod|[fl]?chown|symlink|mkfifo|umask|[gs]ete?[ug]id|[gs]etgroups)(?:Sync)?$/
const folders = /^(?:\/(?:bin|dev|etc|home|opt|proc|root|run|sys|tmp|usr|var)(?:\/|$)|~\/)/
const variables = /^(?:HOME|LOGNAME|PWD|SHELL|TMPDIR|USER|XDG_\w+)$/
const signals = /^SIG(?!INT$)[A-Z]\w+$/
const starters = /^(?:exec|execFile|fork|spawn)(?:Sync)?$/
const cutters = /^(?:split|indexOf|lastIndexOf|startsWith|endsWith|includes)$/

/** What is found, and is right all the same. */
const allowed: Readonly<Record<string, string>> = {
  'bin/release-notes.js: spawnSync (shell)': 'git has the same name on each system, and no shell is asked for',
  'src/commands/change-notes.ts: lastIndexOf at / (path)': 'the paths of notes have / where messages show them',
  'src/commands/flag-values.ts: split at / (path)': 'the first and the last day of a meeting have / between them',
  'src/commands/init.ts: lastIndexOf at / (path)': 'the paths of notes have / where messages show them',
  'src/commands/trace/find-target.ts: indexOf at / (path)': 'the ids of statements have / everywhere',
  'src/host/create-files.ts: lastIndexOf at / (path)':
    'the paths of what a command writes have / below the folder that it is given',
  'src/host/publish/node-disk.ts: chmod (right)':
    'a file keeps the rights that it had, and on Windows those that its folder gives',
  'src/host/publish/publication.ts: lastIndexOf at / (path)': 'the paths of what a build writes have / everywhere',
  'src/host/revision/git.ts: spawn (shell)': 'git has the same name on each system, and no shell is asked for',
  'src/host/revision/read-revision.ts: includes at / (path)': 'git has / in its paths on each system',
  'src/preview/open-browser.ts: mode (right)': 'Windows is asked for before, and needs no such page',
  'src/preview/open-browser.ts: spawn (shell)': 'starts another program on each system',
}

const sources = [...filesIn('src'), ...filesIn('bin')]
  .filter((path) => /\.[jt]s$/.test(path) && !path.startsWith('src/preview/page/')) // a page is in the browser
  .map((path) => readSource(path, readFileSync(join(import.meta.dirname, '..', path), 'utf8')))

describe('on Windows', () => {
  test('nothing is asked for that is on other systems alone, but where it is known why', () => {
    const found = new Set(sources.flatMap(foundIn))
    expect([...found].sort()).toEqual(Object.keys(allowed))
  })

  test.each([
    ["import { chmod } from 'node:fs/promises'\nchmod(file, 0o600)", 'chmod (right)'],
    ["fs.symlinkSync('a', 'b')", 'symlinkSync (right)'],
    ['writeFile(file, text, { mode: 0o600 })', 'mode (right)'],
    ['process.getuid()', 'getuid (right)'],
    ["read('/dev/stdin')", '/dev/stdin (folder)'],
    ['read(`/tmp/$' + '{name}`)', '/tmp/ (folder)'],
    ['const { HOME } = process.env', 'HOME (variable)'],
    ['process.env.TMPDIR', 'TMPDIR (variable)'],
    ["process.on('SIGTERM', end)", 'SIGTERM (signal)'],
    ["spawn('sh', ['-c', 'ls'])", 'spawn (shell)'],
    ['spawn(process.execPath, [], { shell: true })', 'shell (shell)'],
    ["execSync('ls')", 'execSync (shell)'],
    ["import { join } from 'node:path/posix'", 'node:path/posix (path)'],
    ['path.posix.join(a, b)', 'posix (path)'],
    ["path.split('/')", 'split at / (path)'],
    ["path.startsWith('../')", 'startsWith at ../ (path)'],
    ['read(new URL(name, import.meta.url).pathname)', 'pathname (address)'],
    ['read(`file://$' + '{path}`)', 'file:// (address)'],
    ['import(file)', 'import of a path (address)'],
  ])('this would be found: %s', (text, what) => {
    expect(foundIn(readSource('src/host/x.ts', text))).toEqual([`src/host/x.ts: ${what}`])
  })

  test.each([
    "import { join } from 'node:path'\nread(join(folder, 'a/b'))",
    "process.on('SIGINT', end)\nprocess.kill(id, 0)",
    "spawnSync(process.execPath, ['a.js'])",
    "const { NO_COLOR } = process.env\nimport('./load.js')",
    '// see /tmp\n/\\/dev/.test(text)\nfound.exec(text)\nnew URL(request.url).pathname',
  ])('and this would not: %s', (text) => {
    expect(foundIn(readSource('src/host/x.ts', text))).toEqual([])
  })

  test('the commands of a rapporteur need no shell of another system', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
    const commands = ['prestart', 'start', 'pretest', 'test', 'build', 'pack', 'release'].map((name) => scripts[name])
    expect(
      commands.filter((command) => !/^(?:(?:node|biome|tsc|vitest)(?: [\w./-]+)*(?: && |$))+$/.test(command)),
    ).toEqual([])
  })
})

/** Finds what a file asks for, with its reason. */
function foundIn({ path, program, imports }: Source): readonly string[] {
  const found = imports.flatMap(({ from }) => (/^(?:node:)?path\/posix$/.test(from) ? [`${from} (path)`] : []))
  const note = (what: string, reason: Reason): void => void found.push(`${what} (${reason})`)
  new Visitor({
    CallExpression: (node) => noteCall(node, path, note),
    ImportExpression: ({ source }) => source.type !== 'Literal' && note('import of a path', 'address'),
    Literal: ({ value }) => typeof value === 'string' && noteText(value, note),
    TemplateElement: ({ value }) => noteText(value.cooked ?? '', note),
    Property: ({ key, value }) => {
      const name = nameOf(key)
      if (name === 'mode' && value.type === 'Literal') note(name, 'right')
      if (name === 'shell') note(name, 'shell')
      if (variables.test(name)) note(name, 'variable')
    },
    MemberExpression: ({ object, property }) => {
      const name = nameOf(property)
      if (name === 'posix') note(name, 'path')
      if (variables.test(name)) note(name, 'variable')
      if (name === 'pathname' && isOfModule(object)) note(name, 'address')
    },
  }).visit(program)
  return [...new Set(found)].map((what) => `${path}: ${what}`)
}

type Note = (what: string, reason: Reason) => void

function noteCall(node: Extract<Node, { type: 'CallExpression' }>, path: string, note: Note): void {
  const { callee } = node
  const name = nameOf(callee.type === 'MemberExpression' ? callee.property : callee)
  const [first] = node.arguments
  if (rights.test(name) && isWithFiles(path)) note(name, 'right')
  if (starters.test(name) && !isPattern(callee) && !isThisNode(first)) note(name, 'shell')
  const cut = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : ''
  if (isWithFiles(path) && cutters.test(name) && /^\.*\/$/.test(cut)) note(`${name} at ${cut}`, 'path')
}

function noteText(text: string, note: Note): void {
  if (folders.test(text)) note(text, 'folder')
  if (signals.test(text)) note(text, 'signal')
  if (text.startsWith('file://')) note(text, 'address')
}

/** The rooms that know real paths. Elsewhere a `/` stands in the id of a statement, or in a path that we wrote. */
function isWithFiles(path: string): boolean {
  return /^(?:bin|src\/(?:host|preview|commands))\/|^src\/cli\.ts$/.test(path)
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : ''
}

/** `exec` is also what a regular expression does, by a name or as it stands. */
function isPattern(callee: Expression): boolean {
  return callee.type === 'MemberExpression' && nameOf(callee.property) === 'exec'
}

function isThisNode(node: Node | undefined): boolean {
  return node?.type === 'MemberExpression' && nameOf(node.property) === 'execPath'
}

/** Tells whether an address is that of a file beside the module, and no page's. */
function isOfModule(node: Expression): boolean {
  return (
    node.type === 'NewExpression' &&
    node.arguments.some((one) => one.type === 'MemberExpression' && one.object.type === 'MetaProperty')
  )
}
