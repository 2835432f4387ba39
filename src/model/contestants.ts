import type { Finding } from './evidence.ts'
import { membersOf } from './evidence.ts'
import { groupBy } from './grouping.ts'
import type { StatementId } from './names.ts'
import type { Assertion } from './statement.ts'

/**
 * Finds for each member of some findings what contests this very member, in the order in which its finding is
 * contested: what a finding is contested by may go against another of its members. Expects all findings that contest
 * one another.
 */
export function contestantsByMember(findings: readonly Finding[]): ReadonlyMap<StatementId, readonly Assertion[]> {
  const contested = findings.filter(({ contestedBy }) => contestedBy.length > 0)
  const disputing = disputesOf(contested.flatMap(membersOf))
  return new Map(
    contested.flatMap((finding) => {
      const rank = new Map(finding.contestedBy.map((other, index) => [other.id, index]))
      return membersOf(finding).map(({ id }): readonly [StatementId, readonly Assertion[]] => {
        const ranks = [...(disputing.get(id) ?? [])].flatMap((other) => rank.get(other) ?? [])
        return [id, ranks.sort((a, b) => a - b).flatMap((at) => finding.contestedBy[at] ?? [])]
      })
    }),
  )
}

/** Finds for each assertion those that it disputes, or that dispute it. */
function disputesOf(assertions: readonly Assertion[]): ReadonlyMap<StatementId, ReadonlySet<StatementId>> {
  const pairs = assertions.flatMap(({ id, disputes }) =>
    disputes.flatMap(({ to }) => [
      { of: id, other: to },
      { of: to, other: id },
    ]),
  )
  const grouped = groupBy(pairs, ({ of }) => of)
  return new Map([...grouped].map(([id, own]) => [id, new Set(own.map(({ other }) => other))]))
}
