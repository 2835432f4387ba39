import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { keepMemory } from '../../src/model/memory.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import { type Compiled, pipeline } from '../../src/pipeline.ts'
import type { Field, Fields } from '../../src/read/define-field.ts'
import { notesFields } from '../../src/read/fields.ts'
import type { Path } from './exercises.ts'

/** Notes, or a part of them, as they are written: keys, lists and texts; the files by their names. */
export type Tree = Readonly<Record<string, unknown>>

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}test/every-key/notes/`

/** The notes that each key is tried in. */
export const base: Tree = Object.fromEntries(
  readdirSync(folder).map((name) => [name, parse(readFileSync(folder + name, 'utf8'), { schema: 'failsafe' })]),
)

/** Lists every key of the notes, with the group that it belongs to. */
export function allKeys() {
  const names = Object.keys(notesFields) as (keyof typeof notesFields)[]
  return names.flatMap((group) => {
    const fields: Fields = notesFields[group]
    return Object.entries(fields).map(([key, field]) => [group, key, field] as const)
  })
}

/** Reads the example of a key. */
export function exampleOf({ example }: Field<unknown>): unknown {
  return parse(example, { schema: 'failsafe' })
}

const template = readFileSync(`${root}templates/final-report/report.md`, 'utf8')

/** The template of the program, and another for `template` to choose. */
const templates: readonly Template[] = [
  { name: 'final-report', path: 'templates/final-report/report.md', bytes: Buffer.from(template) },
  { name: 'brief', path: 'templates/brief/report.md', bytes: Buffer.from(`${template}\nThe end.\n`) },
]

const memory = keepMemory()
const sources = new Map<string, SourceFile>()

/** Compiles notes. */
export function compile(notes: Tree): Compiled {
  return pipeline(written(notes), templates, {}, memory)
}

/** Writes notes into files. The same text is the same object, so that the memory finds what was made of it. */
export function written(notes: Tree): readonly SourceFile[] {
  return Object.entries(notes).map(([name, content]) => {
    const [path, text] = [`sessions/${name}`, stringify(content)]
    const file = sources.get(path + text) ?? { path, bytes: Buffer.from(text) }
    sources.set(path + text, file)
    return file
  })
}

/** Finds a value of the notes; undefined where there is none. */
export function find(tree: unknown, path: Path): unknown {
  return path.reduce((at, key) => (at as Tree | undefined)?.[key], tree)
}

/** Writes a value into a copy of the notes, or takes it out with `undefined`. */
export function put<T>(tree: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T
  const entries = Object.entries({ ...tree, [key]: put((tree as Tree)[key], rest, value) }).filter(
    ([, held]) => held !== undefined,
  )
  return (Array.isArray(tree) ? entries.map(([, held]) => held) : Object.fromEntries(entries)) as T
}
