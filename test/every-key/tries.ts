import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import type { Field, Fields } from '../../src/read/define-field.ts'
import { notesFields } from '../../src/read/fields.ts'
import { type Exercise, exercises, type Path, seats } from './exercises.ts'

/** Notes as they are written: the content of each file, by its name. */
export type Tree = Readonly<Record<string, unknown>>

/** The notes of this folder, with a key of theirs written in one way. */
export interface Try {
  readonly value: unknown
  readonly notes: Tree
}

/** How a key of the notes is tried: where it stands, written in one way, and in others. */
export interface Tries extends Exercise {
  readonly at: Path
  readonly one: Try
  readonly others: readonly Try[]
}

const files = fileURLToPath(new URL('notes/', import.meta.url))

/** The notes of this folder. */
export const base: Tree = Object.fromEntries(
  readdirSync(files).map((name) => [name, parse(readFileSync(files + name, 'utf8'), { schema: 'failsafe' })]),
)

/** Lists every key that may be written, with its group. */
export function allKeys() {
  const names = Object.keys(notesFields) as (keyof typeof notesFields)[]
  return names.flatMap((group) => {
    const fields: Fields = notesFields[group]
    return Object.entries(fields).map(([key, field]) => [group, key, field] as const)
  })
}

/** Writes a key into the notes of this folder: with its value there or its example, and otherwise. */
export function triesOf(group: keyof typeof notesFields, key: string, field: Field<unknown>): Tries {
  const exercise: Exercise & { readonly at: Path } = { at: seats[group], ...exercises[group]?.[key] }
  const { at, beside = {} } = exercise
  const notes = Object.entries(beside).reduce((all, [name, value]) => put(all, [...at, name], value), base)
  const written = (value: unknown): Try => ({ value, notes: put(notes, [...at, key], value) })
  const one = written(exercise.value ?? find(notes, [...at, key]) ?? exampleOf(field))
  const others = othersOf(field, exercise).filter((other) => stringify(other) !== stringify(one.value))
  return { ...exercise, one, others: others.map(written) }
}

/** Writes a value into a copy of the notes, or takes it out with `undefined`. */
export function put<T>(tree: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T
  const entries = Object.entries({ ...tree, [key]: put((tree as Tree)[key], rest, value) }).filter(
    ([, held]) => held !== undefined,
  )
  return (Array.isArray(tree) ? entries.map(([, held]) => held) : Object.fromEntries(entries)) as T
}

/** Finds a value of the notes; undefined where there is none. */
export function find(tree: unknown, path: Path): unknown {
  return path.reduce((at, key) => (at as Tree | undefined)?.[key], tree)
}

/** That a required key is missing says nothing of what is done with it. */
function othersOf(field: Field<unknown>, exercise: Exercise): readonly unknown[] {
  if (exercise.otherwise !== undefined) return [exercise.otherwise]
  return field.need === 'required' ? [exampleOf(field)] : [undefined, exampleOf(field)]
}

/** Reads the example of a key. */
export function exampleOf({ example }: Field<unknown>): unknown {
  return parse(example, { schema: 'failsafe' })
}
