import type { Shape } from './shape.ts'

/**
 * Declares one key of the notes: what it may hold, what it means, and an example. The reader, the suggestions ("did you
 * mean") and the documentation are all made from this declaration.
 */
export type Field<T> = FieldWithoutDefault<T> | FieldWithDefault<T>

interface FieldBasics<T> {
  readonly shape: Shape<T>
  /** Says in one sentence what the key means, for the rapporteur. */
  readonly doc: string
  readonly example: string
}

interface FieldWithoutDefault<T> extends FieldBasics<T> {
  readonly need: 'required' | 'optional'
}

interface FieldWithDefault<T> extends FieldBasics<T> {
  readonly need: 'default'
  readonly otherwise: T
}

/** A group of keys of the notes, by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>

/**
 * The values that were read of a group of fields. A required value may be absent too: that was reported, and the other
 * values are read nevertheless.
 */
export type ValuesOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends FieldWithDefault<infer T>
    ? T
    : F[K] extends FieldWithoutDefault<infer T>
      ? T | undefined
      : never
}

/** Declares a key that must be there. */
export function required<T>(shape: Shape<T>, doc: string, example: string): FieldWithoutDefault<T> {
  return { need: 'required', shape, doc, example }
}

/** Declares a key that may be left out. */
export function optional<T>(shape: Shape<T>, doc: string, example: string): FieldWithoutDefault<T> {
  return { need: 'optional', shape, doc, example }
}

/** Declares a key that has the value `otherwise` where it is left out. */
export function withDefault<T>(
  shape: Shape<T>,
  otherwise: NoInfer<T>,
  doc: string,
  example: string,
): FieldWithDefault<T> {
  return { need: 'default', shape, otherwise, doc, example }
}
