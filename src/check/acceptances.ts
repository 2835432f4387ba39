import type { Series } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Acceptance, Statement } from '../model/statement.ts'

/** What was accepted, and for what: a statement, the meeting of a file, or the whole series. */
export interface Accepted {
  readonly acceptance: Acceptance
  readonly of: Statement | { readonly kind: 'session'; readonly written: Place } | { readonly kind: 'series' }
}

/** Lists what is accepted anywhere in the notes, in the order of the series. */
export function acceptancesIn({ notes }: Pick<Series, 'notes'>): readonly Accepted[] {
  return [
    ...notes.accept.map((acceptance) => ({ acceptance, of: { kind: 'series' as const } })),
    ...notes.sessions.flatMap(({ accept, written, statements }) => [
      ...accept.map((acceptance) => ({ acceptance, of: { kind: 'session' as const, written } })),
      ...statements.flatMap((of) => of.accept.map((acceptance) => ({ acceptance, of }))),
    ]),
  ]
}
