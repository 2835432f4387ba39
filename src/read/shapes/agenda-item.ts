import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Makes the shape of the number of an agenda item, as the United Nations writes it: `34`, `34 (b)`. */
export function agendaItem(): Shape<string> {
  return {
    words: 'the number of an agenda item, such as `34` or `34 (b)`',
    schema: { type: ['string', 'integer'], pattern: form.source, minimum: 1, maximum: 999 },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, 'a number such as `34` or `34 (b)`', context)
      if (form.test(written.words)) return written.words
      const near = nearest(written.words) ?? '34` or `34 (b)'
      context.report('agenda-item-is-a-number', `Unexpected \`${shown(written.words)}\` in \`${context.key}\``, {
        todo: `Write the number alone: \`${near}\`. The report adds the words.`,
        place: written.place,
      })
      return undefined
    },
  }
}

const form = /^[1-9]\d{0,2}(?: \([a-z]\))?$/

/** Finds the only number in a value that has words too. */
function nearest(words: string): string | undefined {
  const [, number, letter, more] = /^\D*?([1-9]\d{0,2})(?:\s*\(([a-z])\))?(.*)$/i.exec(words) ?? []
  if (number === undefined || more !== '') return undefined
  return letter === undefined ? number : `${number} (${letter.toLowerCase()})`
}
