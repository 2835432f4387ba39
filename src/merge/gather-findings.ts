import type { Finding } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { Memory } from '../model/memory.ts'
import type { Slug, StatementId, Subject } from '../model/names.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'
import type { Assertion, Point, Vote } from '../model/statement.ts'
import { isPoint } from '../model/statement.ts'
import type { TiedPoints } from '../model/tied-points.ts'
import { concludes, tiesWritten } from '../model/tied-points.ts'
import { isAgreement, strengthOf } from '../model/weight.ts'
import { echoesOf } from './echoes-of.ts'

/**
 * Makes findings of points: sets tied by `echoes` or `same-words-as`, or said in the same words, each named after its
 * first-recorded member. A vote, and a conclusion of the final meeting, is always a finding of its own; its ties are
 * kept as mentions, and so is a tie that would bring points together that dispute each other. Expects the assertions in
 * first-recorded order, their points in groups, and ties among them only.
 */
export function gatherFindings(
  assertions: readonly Assertion[],
  tied: TiedPoints,
  final: Slug | undefined,
  byRecord: (a: StatementId, b: StatementId) => number,
  memory: Memory,
): readonly Finding[] {
  const [contestants, mentioned] = [contestantsOf(assertions), mentionsOf(assertions, tied)]
  const known = new Map(assertions.map((assertion) => [assertion.id, assertion]))
  const votes = assertions.filter((assertion) => assertion.kind === 'vote').map((vote) => [vote] as const)
  return [...tied.groups, ...votes].flatMap((members): readonly Finding[] => {
    const lead = chooseLead(members, byRecord)
    if (lead === undefined) return []
    if (members.length === 1 && !contestants.has(lead.id) && !mentioned.has(lead.id))
      return [memory(findingOfOne, lead, final ?? '')]
    const ids = new Set(members.map(({ id }) => id))
    const others = (by: Related): readonly Assertion[] =>
      [...new Set([...ids].flatMap((id) => by.get(id) ?? []))]
        .filter((id) => !ids.has(id))
        .sort(byRecord)
        .flatMap((id) => known.get(id) ?? [])
    return [
      {
        subject: subjectOf([...ids]),
        lead,
        echoes: isPoint(lead) ? echoesOf(lead, members.filter(isPoint)) : [],
        group: concludes(lead, final) ? 'conclusion' : groupOf(members),
        contestedBy: others(contestants),
        ...mentionsBy(lead, others(mentioned), final),
      },
    ]
  })
}

/** Most findings: one statement, to which nothing is tied. */
function findingOfOne(lead: Assertion, final: Slug): Finding {
  return {
    subject: subjectOf([lead.id]),
    lead,
    echoes: [],
    group: concludes(lead, final) ? 'conclusion' : groupOf([lead]),
    contestedBy: [],
    consistentWith: [],
    mentions: [],
  }
}

/**
 * Divides what a finding is tied to and does not hold: a conclusion is consistent with points, and they do not mention
 * it in their turn; all else is mentioned on both sides.
 */
function mentionsBy(
  lead: Assertion,
  others: readonly Assertion[],
  final: Slug | undefined,
): Pick<Finding, 'consistentWith' | 'mentions'> {
  const isConsistent = (other: Assertion): other is Point => concludes(lead, final) && isPoint(other)
  const isConclusion = (other: Assertion): boolean => isPoint(lead) && concludes(other, final)
  return {
    consistentWith: others.filter(isConsistent),
    mentions: others.filter((other) => !isConsistent(other) && !isConclusion(other)).map(({ id }) => id),
  }
}

/**
 * Names a finding after its first-recorded member: the one of the earliest session, and of several in one session the
 * first by id, so that neither later sessions nor another order in the file rename it. Expects first-recorded order.
 */
function subjectOf(ids: readonly StatementId[]): Subject {
  const [first] = ids
  if (first === undefined) throw new Error('A finding without members')
  const earliest = ids.filter((id) => sessionOf(id) === sessionOf(first)).sort(byCodeUnit)
  return `finding:${earliest[0] ?? first}`
}

function groupOf(members: readonly Assertion[]): Finding['group'] {
  if (members.some(({ kind }) => kind === 'vote')) return 'vote'
  return members.some(isAgreement) ? 'agreement' : 'raised'
}

/** Chooses whose wording leads: the strongest level, then the latest session, then the first as written. */
function chooseLead(
  members: readonly Point[] | readonly [Vote],
  byRecord: (a: StatementId, b: StatementId) => number,
): Assertion | undefined {
  const [first] = members
  if (first === undefined || first.kind === 'vote' || members.length === 1) return first
  const latestFirst = (a: Point, b: Point): number =>
    sessionOf(a.id) === sessionOf(b.id) ? byRecord(a.id, b.id) : byRecord(b.id, a.id)
  return [...members].filter(isPoint).sort((a, b) => strengthOf(a) - strengthOf(b) || latestFirst(a, b))[0]
}

type Related = ReadonlyMap<StatementId, readonly StatementId[]>

/** Finds for each assertion those that it disputes, or that dispute it. */
function contestantsOf(assertions: readonly Assertion[]): Related {
  return bothWays(
    assertions
      .filter(({ disputes }) => disputes.length > 0)
      .flatMap(({ id, disputes }) => disputes.map(({ to }) => [id, to] as const)),
  )
}

/** Finds for each assertion those that it is tied to as similar, where the tie does not group. */
function mentionsOf(assertions: readonly Assertion[], { groups, parted }: TiedPoints): Related {
  const ties = tiesWritten(assertions)
  const similar = new Set(ties.flat())
  const groupsById = new Map(
    groups.flatMap((group) => group.filter(({ id }) => similar.has(id)).map(({ id }) => [id, group] as const)),
  )
  const apart = ties.filter(([from, to]) => {
    const group = groupsById.get(to)
    return group === undefined || group !== groupsById.get(from)
  })
  return bothWays([...apart, ...parted])
}

function bothWays(pairs: readonly (readonly [StatementId, StatementId])[]): Related {
  const both = pairs.flatMap(([from, to]) => [
    { from, to },
    { from: to, to: from },
  ])
  return new Map([...groupBy(both, ({ from }) => from)].map(([id, ties]) => [id, ties.map(({ to }) => to)]))
}
