import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { filesIn, readSource, type Source, sourcesIn } from './source.ts'

const root = join(import.meta.dirname, '..')
const sources = [...sourcesIn('src'), ...sourcesIn('test')]

/** Data that tests compare to the byte, and what others wrote. */
const data = /^test\/(golden|accounts|every-key\/notes|suggest\/made)\/|^bin\/licences\.txt$|\.json$/

describe('a line', () => {
  it('has at most 120 characters', () => {
    const files = ['src', 'test', 'bin', '.ci', '.github'].flatMap(filesIn).filter((file) => !data.test(file))
    expect(files.flatMap((file) => longLines(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('is measured in characters, not in bytes', () => {
    expect(longLines('x.ts', `${'é'.repeat(120)}\n${'😀'.repeat(120)}\n${'e'.repeat(121)}\n`)).toEqual(['x.ts:3'])
  })
})

describe('a doc comment', () => {
  it('says of every export what it promises', () => {
    expect(sources.flatMap(undocumented)).toEqual([])
  })

  it.each([
    ['export const a = 1', ['a']],
    ['/** Says. */\nexport const a = 1', []],
    ['// Says.\nexport const a = 1', ['a']],
    ['/** Says. */\n\nimport b from "b"\nexport function a() {}', ['a']],
    ['export interface A {}\nexport type B = 1\nexport class C {}', ['A', 'B', 'C']],
    ['const a = 1\nexport { a }', ['a']],
    ['/** Says. */\nconst a = 1\nexport { a }', []],
    ['export { a } from "./a.ts"\nexport * from "./b.ts"', []],
    ['import { a } from "./a.ts"\nexport { a }', []],
    ['export default 1', ['default']],
    ['/** Says once. */\nexport function a(x: 1): 1\nexport function a(x: number): number { return x }', []],
  ])('is missing where it is: %j', (text, names) => {
    expect(undocumented(readSource('x.ts', text))).toEqual(names.map((name) => `x.ts: ${name}`))
  })
})

describe('a comment', () => {
  it('cites no page that is not in the repository', () => {
    expect(sources.flatMap(absentPages)).toEqual([])
  })

  it.each([
    ['// See README.md and templates/final-report/report.md', []],
    ['// As REPORT.md, P4, says', ['REPORT.md']],
    ['/** NOTES has more; so has the HOUSE. */', ['NOTES', 'HOUSE']],
    ['const NOTES = "HOUSE.md"', []],
  ])('cites one here and there: %s', (text, pages) => {
    expect(absentPages(readSource('x.ts', text))).toEqual(pages.map((page) => `x.ts: ${page}`))
  })
})

function longLines(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => ([...line].length > 120 ? [`${file}:${index + 1}`] : []))
}

/** The exports of a file that have no doc comment; what it exports anew is explained where it is declared. */
function undocumented(source: Source): readonly string[] {
  const { body } = source.program
  const exported = new Set(body.flatMap(namesExportedApart))
  const documented = new Set<string>()
  const names = body.flatMap((node) => {
    const isExport = node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration'
    const declared = node.type === 'ExportDefaultDeclaration' ? ['default'] : namesDeclaredBy(node)
    if (hasDocComment(source, node)) for (const name of declared) documented.add(name)
    return declared.filter((name) => isExport || exported.has(name))
  })
  return [...new Set(names)].filter((name) => !documented.has(name)).map((name) => `${source.path}: ${name}`)
}

/** The names in `export { … }` without `from`. */
function namesExportedApart(node: Node): readonly string[] {
  if (node.type !== 'ExportNamedDeclaration' || node.source !== null) return []
  return node.specifiers.flatMap(({ local }) => ('name' in local ? [local.name] : []))
}

function namesDeclaredBy(node: Node): readonly string[] {
  if (node.type === 'ExportNamedDeclaration') return node.declaration === null ? [] : namesDeclaredBy(node.declaration)
  if (node.type === 'VariableDeclaration')
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : ['a pattern']))
  return 'id' in node && node.id !== null && typeof node.id === 'object' && 'name' in node.id
    ? [String(node.id.name)]
    : []
}

function hasDocComment({ text, comments }: Source, { start }: Node): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  )
}

/** The pages that comments cite and that are not here: names in capitals, which pages of a design have. */
function absentPages({ path, comments }: Source): readonly string[] {
  const cited = comments.flatMap(
    ({ value }) => value.match(/\b[A-Z]{4,}\.md\b|\b(HOUSE|NOTES|RENDERING|REPORT|SAMPLE)\b/g) ?? [],
  )
  return cited.filter((page) => !existsSync(join(root, page))).map((page) => `${path}: ${page}`)
}
