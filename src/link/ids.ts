import type { ReportFault } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { RawSession } from '../read/read-file.ts'
import type { Named } from '../read/shapes/slug.ts'

/** The keys of a session under which statements stand. */
export const statementLists = ['agreed', 'raised', 'dilemmas', 'follow-up'] as const

/** A group of keys that has an id. */
interface WithId {
  readonly has: { readonly id: string | undefined }
  readonly placeOf: (key: 'id') => Place
}

/** Lists the ids of groups of keys, as far as they could be read, and where each id stands. */
export function idsIn(groups: readonly WithId[]): readonly Named[] {
  return groups.flatMap(({ has: { id }, placeOf }) => (id === undefined ? [] : [{ name: id, place: placeOf('id') }]))
}

/** Lists the ids of a session's statements, as far as they could be read, and where each id stands. */
export function statementIds({ has }: RawSession): readonly Named[] {
  return idsIn([...has.agreed, ...has.raised, ...has.dilemmas, ...has['follow-up']])
}

/** Reports each id that another of its kind has already; capitals make no difference. */
export function reportRepeats(ids: readonly Named[], noun: string, report: ReportFault): void {
  const first = new Map<string, Place>()
  for (const { name, place } of ids) {
    const taken = first.get(name.toLowerCase())
    if (taken === undefined) first.set(name.toLowerCase(), place)
    else
      report('id-is-unique', `Unexpected second ${noun} \`${name}\``, {
        todo: 'Give one of the two another id.',
        place,
        related: [{ what: 'The first stands here', place: taken }],
      })
  }
}
