import type { Finding, MergedDilemma } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import { rankOf } from '../model/levels.ts'
import type { StatementId } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { Themed } from '../model/statement.ts'
import { isAgreement } from '../model/weight.ts'

const groups: readonly Finding['group'][] = ['conclusion', 'agreement', 'vote', 'raised']

/**
 * Orders the findings of a theme: by topic, where topics are used; then conclusions, agreement by its level, votes,
 * views; then by the order of the series, and of one session as they are written. A finding that goes against another
 * of the same topic and group stands directly after it. Nothing depends on the order of files.
 */
export function orderFindings(
  findings: readonly Finding[],
  theme: Theme,
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly Finding[] {
  const topicOf = topicsOf(theme)
  const ordered = findings
    .map((finding) => ({ finding, keys: keysOf(finding, topicOf(finding.lead), byRecord) }))
    .sort(
      ({ keys: a }, { keys: b }) =>
        a.topic - b.topic || a.group - b.group || a.strongest - b.strongest || byRecord(a.first, b.first),
    )
  const blocks = groupBy(ordered, ({ keys: { topic, group } }) => `${topic} ${group}`)
  return [...blocks.values()].flatMap((block) => contrastsAfter(block.map(({ finding }) => finding)))
}

/** Orders the dilemmas of a theme: by topic, where topics are used; then as they were recorded first. */
export function orderDilemmas(
  dilemmas: readonly MergedDilemma[],
  theme: Theme,
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly MergedDilemma[] {
  const topicOf = topicsOf(theme)
  return [...dilemmas].sort(({ members: [a] }, { members: [b] }) => topicOf(a) - topicOf(b) || byRecord(a.id, b.id))
}

/** Ranks statements by the topics of a theme; those without a topic stand first. */
function topicsOf({ topics }: Theme): (statement: Themed) => number {
  const rank = new Map(topics.map(({ id }, index) => [id, index]))
  return ({ topic }) => (topic === undefined ? undefined : rank.get(topic)) ?? -1
}

/** A finding, and another of its block that it goes against. */
interface Opposed {
  readonly finding: Finding
  readonly other?: Finding
}

/** Moves each finding that goes against another of its block directly behind that one, and marks it so. */
function contrastsAfter(block: readonly Finding[]): readonly Finding[] {
  if (block.every((finding) => membersOf(finding).every(({ disputes }) => disputes.length === 0))) return block
  const homes = new Map(block.flatMap((finding) => membersOf(finding).map(({ id }) => [id, finding] as const)))
  const opposed = (finding: Finding): readonly Finding[] =>
    membersOf(finding).flatMap(({ disputes }) => disputes.flatMap(({ to }) => homes.get(to) ?? []))
  const behind = groupBy(
    block.flatMap((finding) => opposed(finding).map((other): Opposed => ({ finding, other }))),
    ({ other }) => other,
  )
  const placed = new Set<Finding>()
  const treeOf = (head: Finding): readonly Finding[] => {
    const tree: Finding[] = []
    const waiting: Opposed[] = [{ finding: head }]
    // A chain can be as long as the notes: the last one that waits is placed next.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { finding, other } = next
      if (placed.has(finding)) continue
      placed.add(finding)
      tree.push(other === undefined ? finding : { ...finding, contrasts: other.subject })
      for (const below of (behind.get(finding) ?? []).toReversed()) waiting.push(below)
    }
    return tree
  }
  const heads = block.filter((finding) => opposed(finding).length === 0)
  const rank = new Map(block.map((finding, index) => [finding.subject, index]))
  const trees = [...heads, ...block].map(treeOf).filter((tree) => tree.length > 0)
  const rankOfTree = ([head]: readonly Finding[]): number => rank.get(head?.subject ?? 'table:none') ?? 0
  return trees.sort((a, b) => rankOfTree(a) - rankOfTree(b)).flat()
}

function keysOf(finding: Finding, topic: number, byRecord: (a: StatementId, b: StatementId) => number) {
  const members = membersOf(finding)
  return {
    topic,
    group: groups.indexOf(finding.group),
    strongest: strongest(members),
    first: firstOf(members, byRecord),
  }
}

/** Ranks a finding by its strongest agreement. Votes and views are not ranked. */
function strongest(members: Members): number {
  let least: number | undefined
  for (const member of members)
    if (isAgreement(member)) least = Math.min(least ?? rankOf(member.level), rankOf(member.level))
  return least ?? 0
}

function firstOf(members: Members, byRecord: (a: StatementId, b: StatementId) => number): StatementId {
  let first = members[0].id
  for (const { id } of members) if (byRecord(id, first) < 0) first = id
  return first
}

type Members = ReturnType<typeof membersOf>
