import type { ReportFault } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { RawSession } from '../read/read-files.ts'
import type { Named } from '../read/shapes/slug.ts'

/** The keys of a session under which statements stand. */
export const statementLists = ['agreed', 'voted', 'raised', 'dilemmas', 'follow-up'] as const

/** A group of keys, one of which is `id`. */
interface GroupWithId {
  readonly values: { readonly id: string | undefined }
  readonly placeOf: (key: 'id') => Place
}

/** Lists the ids of groups of keys, as far as they could be read, and where each id stands. */
export function idsIn(groups: readonly GroupWithId[]): readonly Named[] {
  return groups.flatMap(({ values: { id }, placeOf }) => (id === undefined ? [] : [{ name: id, place: placeOf('id') }]))
}

/** Lists the ids of the statements of a session that could be read, each with its place. */
export function statementIds({ values }: RawSession): readonly Named[] {
  return idsIn([...values.agreed, ...values.voted, ...values.raised, ...values.dilemmas, ...values['follow-up']])
}

/** Reports each id that stands a second time among ids of its kind. */
export function reportRepeats(ids: readonly Named[], noun: string, report: ReportFault): void {
  const first = new Map<string, Place>()
  for (const { name, place } of ids) {
    const taken = first.get(name)
    if (taken === undefined) first.set(name, place)
    else
      report('id-is-unique', `Unexpected second ${noun} \`${name}\``, {
        todo: 'Give one of the two another id.',
        place,
        related: [{ what: 'The first stands here', place: taken }],
      })
  }
}
