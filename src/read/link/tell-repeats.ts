import type { Place } from '../../model/place.ts'
import type { Named } from '../shapes/slug.ts'
import type { Tell } from '../tell.ts'

/** Tells each id that another of its kind has already, capitals or not. */
export function tellRepeats(names: readonly Named[], noun: string, tell: Tell): void {
  const first = new Map<string, Place>()
  for (const { name, place } of names) {
    const taken = first.get(name.toLowerCase())
    if (taken === undefined) first.set(name.toLowerCase(), place)
    else
      tell('id-is-unique', `Unexpected second ${noun} \`${name}\``, {
        todo: 'Give one of the two another id.',
        place,
        related: [{ what: 'The first stands here', place: taken }],
      })
  }
}
