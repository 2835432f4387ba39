import type { Slug, StatementId } from './names.ts'

/** Compares strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Splits a statement's name into session and id. */
export function sessionOf(id: StatementId): Slug {
  return id.slice(0, id.indexOf('/'))
}

/** Makes the order "first recorded": by the order of the sessions in the series, then by id. */
export function firstRecorded(sessions: readonly { readonly id: Slug }[]): (a: StatementId, b: StatementId) => number {
  const rank = new Map(sessions.map((session, index) => [session.id, index]))
  return (a, b) => (rank.get(sessionOf(a)) ?? -1) - (rank.get(sessionOf(b)) ?? -1) || byCodeUnit(a, b)
}
