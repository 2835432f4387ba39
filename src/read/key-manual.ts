import type { Field } from './define-field.ts'
import { notesFields } from './fields.ts'

/** The keys that may stand in one place of the notes. */
export interface KeyGroup {
  /** "a session, each of agreed and raised" */
  readonly where: string
  readonly keys: readonly KeyEntry[]
}

/** A key as the manual of the keys prints it. */
export interface KeyEntry {
  readonly key: string
  readonly need: 'required' | 'optional'
  /** What holds where it is left out, if that is anything. */
  readonly otherwise?: string
  readonly meaning: string
  readonly example: string
}

/** Every key of the notes, from their declaration. */
export const keyManual: readonly KeyGroup[] = Object.entries(notesFields).map(([where, fields]) => ({
  where,
  keys: Object.entries(fields).map(([key, field]) => entryOf(key, field)),
}))

function entryOf(key: string, field: Field<unknown>): KeyEntry {
  const otherwise = otherwiseOf(field)
  return {
    key,
    need: field.need === 'required' ? 'required' : 'optional',
    ...(otherwise !== undefined && { otherwise }),
    meaning: field.doc,
    example: field.example,
  }
}

function otherwiseOf(field: Field<unknown>): string | undefined {
  if (field.need !== 'default') return undefined
  const { otherwise } = field
  if (!Array.isArray(otherwise)) return String(otherwise)
  return otherwise.length === 0 ? undefined : `[${otherwise.join(', ')}]`
}
