import type { Field } from './define-field.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * Makes the schema of one key: what it may hold, what it means and what holds where it is left out. The example stands
 * in the description. Under `examples` editors would offer it as a value, and some would write it beside the key: one
 * slip, and words that nobody said would stand in the notes.
 */
export function propertySchema(key: string, { shape, doc, ...field }: Field<unknown>): JsonSchema {
  return {
    description: doc,
    markdownDescription: `${doc}\n\n\`\`\`yaml\n${exampleOf(key, field.example)}\n\`\`\``,
    ...(field.need === 'default' && !isEmpty(field.otherwise) && { default: field.otherwise }),
    ...shape.schema,
  }
}

/** An example of a list or of a group of keys stands below its key. */
function exampleOf(key: string, example: string): string {
  return /^(?:- |[a-z-]+: )/.test(example) ? `${key}:\n  ${example}` : `${key}: ${example}`
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
