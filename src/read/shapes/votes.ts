import { shown } from '../../model/printable.ts'
import type { Votes } from '../../model/statement.ts'
import { required, withDefault } from '../define-field.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import { keyGroup } from './key-group.ts'
import { count } from './number.ts'

/** The keys of votes in figures. */
export const votesFields = {
  for: required(count(), 'How many voted for it.', '50'),
  against: required(count(), 'How many voted against it.', '39'),
  neither: withDefault(count(), 0, 'How many took no position.', '2'),
}

/** Makes the shape of votes: figures under `for`, `against` and `neither`, or a share such as `98%`. */
export function votes(): Shape<Votes> {
  const words = 'the keys `for`, `against` and `neither`, or the share of those who voted, such as `98%`'
  const figures = keyGroup(votesFields, words)
  return {
    words,
    schema: {
      anyOf: [figures.schema, { type: 'string', pattern: '^(?:100(?:\\.0{1,2})?|\\d{1,2}(?:\\.\\d{1,2})?) ?%$' }],
    },
    read: (written, context) => {
      if (written.kind === 'map') {
        const { for: yes, against, neither } = figures.read(written, context)?.values ?? {}
        return yes === undefined || against === undefined ? undefined : { for: yes, against, neither: neither ?? 0 }
      }
      if (written.kind !== 'text') return reportKind(written, words, context)
      const [, share] = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/.exec(written.words) ?? []
      if (share !== undefined && Number(share) <= 100) return { percent: Number(share) }
      context.report(
        'number-is-in-range',
        `Unexpected \`${shown(written.words)}\` in \`${context.key}\`, expected ${words}`,
        { todo: 'Write for example `{for: 50, against: 39, neither: 2}`, or `98%`.', place: written.place },
      )
      return undefined
    },
  }
}
