import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Makes the shape of a whole number, 0 or more. */
export function count(): Shape<number> {
  return numberOf('a whole number', /^\d{1,9}$/, Number.MAX_SAFE_INTEGER)
}

function numberOf(words: string, pattern: RegExp, most: number): Shape<number> {
  return {
    words,
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      if (pattern.test(written.words) && Number(written.words) <= most) return Number(written.words)
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
