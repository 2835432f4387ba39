import { optional, required } from '../field.ts'
import type { Shape } from '../shape.ts'
import { group } from './group.ts'
import type { RawText } from './text.ts'
import { text } from './text.ts'

/** Who alone held a view: a name, or merely "one participant". */
export type RawSpeaker = 'one' | { readonly name: RawText; readonly office?: RawText }

/** `one`, or `name` and `office`. */
export function speaker(): Shape<RawSpeaker> {
  const words = '`one`, or the keys `name` and `office`'
  const named = group(
    {
      name: required(text(), 'The name with its title, as it is to be printed.', 'Mr. Espen Barth Eide'),
      office: optional(text(), 'The office, as it is to be printed.', 'Deputy Minister of Defence of Norway'),
    },
    words,
  )
  return {
    words,
    read: (written, at) => {
      if (written.kind === 'text' && written.words === 'one') return 'one'
      const found = named.read(written, at)?.has
      if (found?.name === undefined) return undefined
      return found.office === undefined ? { name: found.name } : { name: found.name, office: found.office }
    },
  }
}
