import type { Shape } from './shape.ts'

/**
 * A key of the notes: what it may hold, what it means, and an example. What is read, "did you mean" and the
 * documentation all follow from it.
 */
export type Field<T> = Asked<T> | Defaulted<T>

interface Described<T> {
  readonly shape: Shape<T>
  /** One sentence for the rapporteur. */
  readonly doc: string
  readonly example: string
}

interface Asked<T> extends Described<T> {
  readonly need: 'required' | 'optional'
}

interface Defaulted<T> extends Described<T> {
  readonly need: 'default'
  readonly otherwise: T
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/**
 * The values of a group of fields. A required one may be missing too: that was reported, and the rest is read all the same.
 */
export type Has<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Defaulted<infer T> ? T : F[K] extends Asked<infer T> ? T | undefined : never
}

/** Declares a key that must be there. */
export function required<T>(shape: Shape<T>, doc: string, example: string): Asked<T> {
  return { need: 'required', shape, doc, example }
}

/** Declares a key that may be left out. */
export function optional<T>(shape: Shape<T>, doc: string, example: string): Asked<T> {
  return { need: 'optional', shape, doc, example }
}

/** Declares a key that means `otherwise` where it is left out. */
export function withDefault<T>(shape: Shape<T>, otherwise: NoInfer<T>, doc: string, example: string): Defaulted<T> {
  return { need: 'default', shape, otherwise, doc, example }
}
