import type { Place } from '../../model/place.ts'
import type { Named } from '../shapes/slug.ts'

/** A group of keys that has an id. */
interface WithId {
  readonly has: { readonly id: string | undefined }
  readonly placeOf: (key: 'id') => Place
}

/** Names what has an id that could be read, and where each id stands. */
export function namesIn(groups: readonly WithId[]): readonly Named[] {
  return groups.flatMap(({ has: { id }, placeOf }) => (id === undefined ? [] : [{ name: id, place: placeOf('id') }]))
}
