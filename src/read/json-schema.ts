/**
 * A JSON Schema, as far as the notes need it. `called` is no word of the standard: a schema that has it is written once
 * under that name, however often it is used.
 */
export interface JsonSchema {
  readonly called?: string
  readonly $ref?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly default?: unknown
  readonly type?: JsonType | readonly JsonType[]
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: JsonSchema | false
  readonly minProperties?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly else?: JsonSchema | false
}

type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

/** The kinds of names that the notes at hand have, and that an editor can offer. */
export type NameKind = 'theme' | 'topic' | 'session' | 'statement' | 'dilemma'

/**
 * Accepts `true` and `false`, which are words to the reader. Editors would offer both wherever `type` names them, be it
 * in the middle of a text; under `if` they do not.
 */
const boolean: JsonSchema = { if: { type: 'boolean' }, else: false }

/**
 * Makes the schema of a list, which may be left empty: then YAML takes it for `null`. That is not one of its types, or
 * editors would offer it, and to the reader it is a word.
 */
export function listSchema(items: JsonSchema): JsonSchema {
  return { if: { type: 'null' }, else: { type: 'array' }, items }
}

/**
 * Any words. YAML itself takes some for numbers, and `true` and `false` for something else. Of all that the reader
 * takes only the word `null` is refused: to YAML it is nothing.
 */
export const scalar: JsonSchema = { called: 'words', anyOf: [{ type: ['string', 'number'], pattern: '\\S' }, boolean] }

/** Makes the schema of a word of a form, which may be `true`: an id, say. */
export function wordOf(form: RegExp): JsonSchema {
  return { anyOf: [{ type: 'string', pattern: form.source }, boolean] }
}

/** Makes the schema of one or more of a kind. */
export function oneOrMore(one: JsonSchema): JsonSchema {
  return { anyOf: [one, { type: 'array', items: one }] }
}
