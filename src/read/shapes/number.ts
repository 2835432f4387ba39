import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Makes the shape of a whole number, 0 or more. */
export function count(): Shape<number> {
  const words = 'a whole number'
  return {
    words,
    schema: {
      anyOf: [
        { type: 'integer', minimum: 0, maximum: 999_999_999 },
        { type: 'string', pattern: figures.source },
      ],
    },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      if (figures.test(written.words)) return Number(written.words)
      context.report(
        'number-is-in-range',
        `Unexpected \`${shown(written.words)}\` in \`${context.key}\`, expected ${words}`,
        {
          todo: 'Write figures only, with a point before decimals.',
          place: written.place,
        },
      )
      return undefined
    },
  }
}

const figures = /^\d{1,9}$/
