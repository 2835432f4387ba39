import type { Slug, StatementId } from './names.ts'

/** Compares strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Splits a statement's name into session and id. */
export function sessionOf(id: StatementId): Slug {
  return id.slice(0, id.indexOf('/'))
}

/**
 * Makes the order "first recorded": by the order of the sessions in the series, then as they are written in their file.
 * A statement that is not among those of the sessions stands first.
 */
export function firstRecorded(
  sessions: readonly { readonly statements: readonly { readonly id: StatementId }[] }[],
): (a: StatementId, b: StatementId) => number {
  const all = sessions.flatMap(({ statements }) => statements)
  const rank = new Map(all.map(({ id }, index) => [id, index]))
  return (a, b) => (rank.get(a) ?? -1) - (rank.get(b) ?? -1)
}
