import type { Slug } from '../../model/names.ts'
import { slugPattern } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Where in which account something stands. */
export interface RawSource {
  readonly id: Slug
  readonly at?: string
}

/** The id of a source, and after a comma the place in it. */
export function sourceReference(): Shape<RawSource> {
  const words = 'the id of a source, or one with a place in it (`mfa, para. 7`)'
  return {
    words,
    read: (written, at) => {
      if (written.kind !== 'text') return reportKind(written, words, at)
      const [id = '', ...rest] = written.words.split(',')
      const where = rest.join(',').trim()
      if (slugPattern.test(id)) return where === '' ? { id } : { id, at: where }
      at.report('id-has-its-form', `Unexpected \`${shown(written.words)}\` in \`${at.key}\`, expected ${words}`, {
        todo: 'Write the id that the source has under `sources` first.',
        place: written.place,
      })
      return undefined
    },
  }
}
