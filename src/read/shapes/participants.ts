import { optional, required } from '../define-field.ts'
import { listSchema } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written, WrittenMap } from '../written.ts'
import { keyGroup } from './key-group.ts'
import { texts } from './list-of.ts'
import { type RawText, text } from './plain-text.ts'

/** Participants as they are written: a plain list has no category. */
export interface RawParticipants {
  readonly category?: string
  /** The category in other words than those of its key, or in other languages. */
  readonly called?: RawText
  readonly names: readonly RawText[]
}

/** The keys of a category whose name is translated. */
export const categoryFields = {
  called: optional(text(), 'The category in other words than its key, or in other languages.', '{fr: États}'),
  names: required(texts(), 'Who took part.', '- Chile'),
}

/** Makes the shape of participants: a list of texts, or lists of texts by category. */
export function participants(): Shape<readonly RawParticipants[]> {
  const words = 'a list of participants, or one for each category (`States:`)'
  const names = texts()
  const items = text().schema
  const translated = keyGroup(categoryFields, 'a list, or the keys `called` and `names`')
  return {
    words,
    schema: {
      ...listSchema(items),
      else: { type: ['array', 'object'] },
      additionalProperties: { anyOf: [{ type: 'array', items }, translated.schema] },
    },
    read: (written, context) => {
      if (written.kind === 'map') return written.entries.flatMap(({ key, value }) => inCategory(key, value, context))
      if (written.kind === 'text') return reportKind(written, words, context)
      const read = names.read(written, context)
      return read === undefined ? undefined : read.length === 0 ? [] : [{ names: read }]
    },
  }

  function inCategory(category: string, value: Written, context: ReadContext): readonly RawParticipants[] {
    const own = { ...context, key: category }
    if (value.kind === 'map') return calledIn(category, value, own)
    const read = value.kind === 'nothing' ? reportKind(value, names.words, own) : names.read(value, own)
    return read === undefined ? [] : [{ category, names: read }]
  }

  function calledIn(category: string, value: WrittenMap, own: ReadContext): readonly RawParticipants[] {
    const { called, names: read } = translated.read(value, own)?.values ?? {}
    return read === undefined ? [] : [{ category, ...(called !== undefined && { called }), names: read }]
  }
}
