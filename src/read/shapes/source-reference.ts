import type { Slug } from '../../model/names.ts'
import { slugPattern } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import { wordOf } from '../json-schema.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** The account in which a statement stands, and the place in it. */
export interface RawSourceReference {
  readonly id: Slug
  readonly at?: string
}

/** Makes the shape of a reference to a source: its id, and perhaps a comma and the place in it. */
export function sourceReference(): Shape<RawSourceReference> {
  const words = 'the id of a source, or one with a place in it (`mfa, para. 7`)'
  return {
    words,
    schema: wordOf(/^[a-z][a-z0-9-]{0,39}(?:,|$)/),
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      const [id = '', ...rest] = written.words.split(',')
      const where = rest.join(',').trim()
      if (slugPattern.test(id)) return where === '' ? { id } : { id, at: where }
      context.report(
        'id-has-its-form',
        `Unexpected \`${shown(written.words)}\` in \`${context.key}\`, expected ${words}`,
        {
          todo: 'Write the id that the source has under `sources` first.',
          place: written.place,
        },
      )
      return undefined
    },
  }
}
