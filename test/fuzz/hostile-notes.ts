import fc from 'fast-check'
import { stringify } from 'yaml'
import type { SourceFile } from '../../src/model/source-file.ts'
import { notesFields } from '../../src/read/fields.ts'
import { written } from '../every-key/compile-notes.ts'
import type { Path } from '../every-key/exercises.ts'
import { base, find, put, type Tree } from '../every-key/tries.ts'
import { bytesChange, changed, hostileWords, seldom, textChange } from './hostile-words.ts'

/** The notes of `every-key.test.ts`, with the template of the program and without their limit of length. */
const notes: Tree = put(
  put(base, ['series.yaml', 'report', 'template'], undefined),
  ['series.yaml', 'report', 'limit'],
  '10700',
)

const keys = [...new Set(Object.values(notesFields).flatMap((fields) => Object.keys(fields)))]

const paths = pathsIn(notes)
const texts = paths.filter((path) => typeof find(notes, path) === 'string')
const sentences = texts.filter((path) => String(find(notes, path)).includes(' '))

/** The notes as they are, in files. */
export const plainNotes: readonly SourceFile[] = written(notes)

/** Notes in which something was changed that no note-taker would change: a key, a text, or the bytes of a file. */
export function hostileNotes(): fc.Arbitrary<readonly SourceFile[]> {
  const changes = fc.record({
    words: fc.array(wordsChange(), { minLength: 1, maxLength: 3 }),
    values: seldom(3, valueChange()),
    yaml: seldom(6, yamlChange()),
    bytes: seldom(14, fc.record({ file: fc.nat(4), change: bytesChange })),
  })
  return changes.map(({ words, values, yaml, bytes }) => {
    const tree = [...words, ...values].reduce((all, change) => change(all), notes)
    return Object.entries(tree).map(([name, content], index) => {
      const text = yaml
        .filter(({ file }) => file === index)
        .reduce((all, { change }) => change(all), typeof content === 'string' ? content : stringify(content))
      const damages = bytes.filter(({ file }) => file === index)
      const encoded: Uint8Array = new TextEncoder().encode(text)
      return { path: `sessions/${name}`, bytes: damages.reduce((all, { change }) => change(all), encoded) }
    })
  })
}

type Change = (tree: Tree) => Tree

/** Hostile words before, after or within a text, or in its place. */
function wordsChange(): fc.Arbitrary<Change> {
  return fc
    .record({
      path: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, fc.constantFrom(...texts)),
      change: textChange,
    })
    .map(
      ({ path, change }) =>
        (tree) =>
          withValue(tree, path, (text) =>
            changed(String(text), { ...change, cut: change.cut === 300 ? 0 : change.cut }),
          ),
    )
}

/** A value of another kind; a key that is missing, or that belongs elsewhere. */
function valueChange(): fc.Arbitrary<Change> {
  const path = fc.constantFrom(...paths.filter(({ length }) => length > 1))
  return fc.oneof(
    fc.record({ path, value: hostileValue }).map(
      ({ path, value }) =>
        (tree: Tree) =>
          withValue(tree, path, () => value),
    ),
    path.map((at) => (tree: Tree) => withValue(tree, at, () => undefined)),
    fc.record({ from: path, to: path }).map(
      ({ from, to }) =>
        (tree: Tree) =>
          withValue(tree, to, () => find(notes, from)),
    ),
    fc.record({ path, key: fc.oneof(fc.constantFrom(...keys), hostileWords), value: hostileValue }).map(
      ({ path, key, value }) =>
        (tree: Tree) =>
          withValue(tree, [...path.slice(0, -1), key], () => value),
    ),
  )
}

/** Puts a value into the notes, unless an earlier change has taken away where it would stand. */
function withValue(tree: Tree, path: Path, make: (value: unknown) => unknown): Tree {
  const parent = find(tree, path.slice(0, -1))
  return typeof parent === 'object' && parent !== null ? put(tree, path, make(find(tree, path))) : tree
}

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileWords,
  fc.constantFrom<unknown>(null, true, '', 0, -1, 1e21, 0.1, Number.POSITIVE_INFINITY, '~', 'no', '2007-02-30', '0x1f'),
  fc.constantFrom<unknown>([], {}, [[]], [{}], [null], { '': '' }, [''], { en: { name: 'A' } }, { for: 0, against: 0 }),
  fc.constantFrom('101%', '1_000', '12:30', '2007-05-11/2007-05-10', 'geneva/tool', 'geneva/nothing', 'one', '*'),
  fc.array(hostileWords, { maxLength: 3 }),
  fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostileWords), hostileWords, { maxKeys: 3 }),
  fc.nat(400).map((depth) => nested(depth)),
)

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { that: value }
  return value
}

/** A change of the text of a file: what YAML gives a meaning, deep brackets, aliases of aliases. */
function yamlChange(): fc.Arbitrary<{ readonly file: number; readonly change: (text: string) => string }> {
  const pieces = [
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!js ',
    '? ',
    '- ',
    ': ',
    '|',
    '>-',
    '\t',
    '---\n',
    '...\n',
    '%YAML 9\n',
  ]
  const bomb = Array.from({ length: 9 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level}, `.repeat(9)}]`)
  const change = fc.oneof(
    fc.record({ change: textChange, by: fc.constantFrom(...pieces) }).map(
      ({ change, by }) =>
        (text: string) =>
          changed(text, { ...change, by }),
    ),
    textChange.map((change) => (text: string) => changed(text, change)),
    fc.nat(3000).map((depth) => (text: string) => `${text}focus: ${'['.repeat(depth)}\n`),
    fc.nat(3000).map((depth) => (text: string) => `${text}focus: ${'{a: '.repeat(depth)}\n`),
    fc.constant((text: string) => `${['x0: &x0 lol', ...bomb].join('\n')}\n${text}`),
    fc.constant((text: string) => text.replaceAll('\n', '\r')),
    fc.constant((text: string) => text + text),
  )
  return fc.record({ file: fc.nat(4), change })
}

function pathsIn(tree: unknown, at: Path = []): readonly Path[] {
  const entries = typeof tree === 'object' && tree !== null ? Object.entries(tree) : []
  return entries.flatMap(([key, value]) => [[...at, key], ...pathsIn(value, [...at, key])])
}
