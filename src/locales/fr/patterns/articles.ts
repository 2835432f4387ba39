import { plain } from '../../phrase.ts'
import { theBody } from '../bodies.ts'
import { stateWithArticle } from '../states.ts'

/**
 * Writes the name of a body or a State as in the middle of a sentence, if it wants an article and has none: "le
 * Gouvernement norvégien", "la Norvège". A `body` is one that organizes, a `delegation` one that speaks.
 */
export function articled(name: string, as: 'body' | 'delegation'): string | undefined {
  if (as === 'delegation') {
    const state = stateWithArticle(name.replaceAll("'", '’'))
    if (state !== undefined) return state === name ? undefined : state
  }
  if (/^Nations Unies(?!\p{L})/u.test(name)) return `les ${name}`
  const written = plain(theBody([{ type: 'text', value: name }]))
  return written === name || /^(?:Forum|Service|Réseau|Union|Centre|Alliance)$/u.test(name) ? undefined : written
}
