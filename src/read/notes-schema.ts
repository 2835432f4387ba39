import type { JsonSchema, NameKind } from './json-schema.ts'
import { seriesFields } from './series-fields.ts'
import { sessionFields } from './session-fields.ts'
import { keyGroup } from './shapes/key-group.ts'

/** The files that have a schema of their own. */
export const schemaFiles = ['series', 'session'] as const

/** One of them: `series.yaml`, or the file of a session. */
export type SchemaFile = (typeof schemaFiles)[number]

/** Names that an editor can offer, each with what it stands for. */
export type OfferedNames = Readonly<Record<NameKind, ReadonlyMap<string, string>>>

/** Makes the JSON Schema of a file of notes, from the declaration of the keys that the notes are read by. */
export function notesSchema(file: SchemaFile, names?: OfferedNames): object {
  const definitions = new Map<string, JsonSchema>()
  const schema = refer(roots[file], definitions)
  const named = [...definitions].map(([name, one]) => [name, names ? offering(names, name, one) : one])
  return { $schema: dialect, description: descriptions[file], ...schema, $defs: Object.fromEntries(named) }
}

/** The first dialect in which a reference may have words beside it, such as the meaning of a key. */
const dialect = 'https://json-schema.org/draft/2020-12/schema'

const roots = {
  series: keyGroup(seriesFields, '').schema,
  session: keyGroup(sessionFields, '').schema,
} satisfies Readonly<Record<SchemaFile, JsonSchema>>

const descriptions = {
  series: 'series.yaml: what the series is, and the reports to make of it.',
  session: 'The notes of one session.',
} satisfies Readonly<Record<SchemaFile, string>>

/** Puts a reference in the place of each schema that has a name, and collects those. */
function refer(schema: JsonSchema, definitions: Map<string, JsonSchema>): JsonSchema {
  const { called, description, markdownDescription, default: otherwise, ...rest } = schema
  const told = {
    ...(description !== undefined && { description, markdownDescription }),
    ...(otherwise !== undefined && { default: otherwise }),
  }
  const parts = withParts(rest, (part) => refer(part, definitions))
  if (called === undefined) return { ...told, ...parts }
  definitions.set(called, parts)
  return { ...told, $ref: `#/$defs/${called}` }
}

function withParts(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const { anyOf, items, properties, additionalProperties: others, else: otherwise, ...own } = schema
  return {
    ...own,
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(otherwise !== undefined && { else: otherwise && change(otherwise) }),
    ...(items && { items: change(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value)])),
    }),
    ...(others !== undefined && { additionalProperties: others && change(others) }),
  }
}

/** Names are offered and not demanded: the notes go on, and a schema of yesterday must not call a new name wrong. */
function offering(names: OfferedNames, called: string, schema: JsonSchema): JsonSchema {
  const known = isNameKind(called, names) ? [...names[called]] : []
  if (known.length === 0) return schema
  return {
    anyOf: [{ enum: known.map(([name]) => name), enumDescriptions: known.map(([, meaning]) => meaning) }, schema],
  }
}

function isNameKind(called: string, names: OfferedNames): called is NameKind {
  return Object.hasOwn(names, called)
}
