import type { Shape } from '../shape.ts'
import { dashed, listOf } from './list-of.ts'
import type { RawText } from './plain-text.ts'
import { wholeText } from './plain-text.ts'
import type { Named } from './slug.ts'
import { reference } from './slug.ts'

/** A consideration: words that are written here, or the name of a point that is recorded elsewhere. */
export type RawConsideration = { readonly point: Named } | { readonly text: RawText }

/** Makes the shape of a list of considerations, each after a dash: a text, or `point:` and the id of a point. */
export function considerations(): Shape<readonly RawConsideration[]> {
  return dashed(listOf(consideration()))
}

function consideration(): Shape<RawConsideration> {
  const point = reference()
  const words = wholeText()
  return {
    words: 'a text, or `point:` and the id of a point',
    schema: {
      anyOf: [
        words.schema,
        { type: 'object', properties: { point: point.schema }, required: ['point'], additionalProperties: false },
      ],
    },
    read: (written, context) => {
      const only = written.kind === 'map' && written.entries.length === 1 ? written.entries[0] : undefined
      if (only?.key === 'point') {
        const named = point.read(only.value, { ...context, key: 'point' })
        return named === undefined ? undefined : { point: named }
      }
      const text = words.read(written, context)
      return text === undefined ? undefined : { text }
    },
  }
}
