import type { Finding, MergedDilemma } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import { rankOf } from '../model/levels.ts'
import type { StatementId } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
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
  const ordered = findings
    .map((finding) => ({ finding, keys: keysOf(finding, theme, byRecord) }))
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
  const topicOf = ({ members: [first] }: MergedDilemma): number =>
    theme.topics.findIndex((topic) => topic.id === first.topic)
  return [...dilemmas].sort((a, b) => topicOf(a) - topicOf(b) || byRecord(a.members[0].id, b.members[0].id))
}

/** Moves each finding that goes against another of its block directly behind that one, and marks it so. */
function contrastsAfter(block: readonly Finding[]): readonly Finding[] {
  const homes = new Map(block.flatMap((finding) => membersOf(finding).map(({ id }) => [id, finding] as const)))
  const opposed = (finding: Finding): readonly Finding[] =>
    membersOf(finding).flatMap(({ disputes }) => disputes.flatMap(({ to }) => homes.get(to) ?? []))
  const behind = groupBy(
    block.flatMap((finding) => opposed(finding).map((other) => ({ finding, other }))),
    ({ other }) => other,
  )
  const placed = new Set<Finding>()
  const place = (finding: Finding, before?: Finding): readonly Finding[] => {
    if (placed.has(finding)) return []
    placed.add(finding)
    const own = before === undefined ? finding : { ...finding, contrasts: before.subject }
    return [own, ...(behind.get(finding) ?? []).flatMap((next) => place(next.finding, finding))]
  }
  const heads = block.filter((finding) => opposed(finding).length === 0)
  const rank = new Map(block.map((finding, index) => [finding.subject, index]))
  const trees = [...heads, ...block].map((head) => place(head)).filter((tree) => tree.length > 0)
  const rankOfTree = ([head]: readonly Finding[]): number => rank.get(head?.subject ?? 'table:none') ?? 0
  return trees.sort((a, b) => rankOfTree(a) - rankOfTree(b)).flat()
}

function keysOf(finding: Finding, theme: Theme, byRecord: (a: StatementId, b: StatementId) => number) {
  const { lead, group } = finding
  return {
    topic: theme.topics.findIndex((topic) => topic.id === lead.topic),
    group: groups.indexOf(group),
    strongest: strongest(finding),
    first: firstOf(finding, byRecord),
  }
}

/** Ranks a finding by its strongest agreement. Votes and views are not ranked. */
function strongest(finding: Finding): number {
  const agreed = membersOf(finding).filter(isAgreement)
  return agreed.length === 0 ? 0 : Math.min(...agreed.map(({ level }) => rankOf(level)))
}

function firstOf(finding: Finding, byRecord: (a: StatementId, b: StatementId) => number): StatementId {
  return membersOf(finding)
    .map((point) => point.id)
    .reduce((first, id) => (byRecord(id, first) < 0 ? id : first))
}
