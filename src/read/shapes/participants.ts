import { listSchema } from '../json-schema.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import { texts } from './list-of.ts'
import { type RawText, text } from './plain-text.ts'

/** Participants as they are written: a plain list has no category. */
export interface RawParticipants {
  readonly category?: string
  readonly names: readonly RawText[]
}

/** Makes the shape of participants: a list of texts, or lists of texts by category. */
export function participants(): Shape<readonly RawParticipants[]> {
  const words = 'a list of participants, or one for each category (`States:`)'
  const names = texts()
  const items = text().schema
  return {
    words,
    schema: {
      ...listSchema(items),
      else: { type: ['array', 'object'] },
      additionalProperties: { type: 'array', items },
    },
    read: (written, context) => {
      if (written.kind === 'map')
        return written.entries.flatMap(({ key, value }) => {
          const own = { ...context, key }
          const read = value.kind === 'nothing' ? reportKind(value, names.words, own) : names.read(value, own)
          return read === undefined ? [] : [{ category: key, names: read }]
        })
      if (written.kind === 'text') return reportKind(written, words, context)
      const read = names.read(written, context)
      return read === undefined ? undefined : read.length === 0 ? [] : [{ names: read }]
    },
  }
}
