import { optional, required } from '../define-field.ts'
import type { Shape } from '../shape.ts'
import { keyGroup } from './key-group.ts'
import type { RawText } from './plain-text.ts'
import { text } from './plain-text.ts'

/** The speaker who alone held a view: a name and perhaps an office, or `one` for "one participant". */
export type RawSpeaker = 'one' | { readonly name: RawText; readonly office?: RawText }

/** The keys of a speaker who is named. */
export const speakerFields = {
  name: required(text(), 'The name with its title, as it is to be printed.', 'Mr. Espen Barth Eide'),
  office: optional(text(), 'The office, as it is to be printed.', 'Deputy Minister of Defence of Norway'),
}

/** Makes the shape of a speaker: `one`, or the keys `name` and `office`. */
export function speaker(): Shape<RawSpeaker> {
  const words = '`one`, or the keys `name` and `office`'
  const named = keyGroup(speakerFields, words)
  return {
    words,
    read: (written, context) => {
      if (written.kind === 'text' && written.words === 'one') return 'one'
      const found = named.read(written, context)?.values
      if (found?.name === undefined) return undefined
      return found.office === undefined ? { name: found.name } : { name: found.name, office: found.office }
    },
  }
}
