import type { Finding } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import { strengthOf } from '../model/levels.ts'
import type { StatementId } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'

const groups: readonly Finding['group'][] = ['conclusion', 'agreement', 'raised']

/**
 * Orders the findings of a theme: by topic, where topics are used; then conclusions, agreement, views; then by the
 * strongest level; then those of more sessions first; then by the order in which they were recorded, where one
 * speaker's view follows the others of its session; then by id. Nothing depends on the order of files or statements.
 */
export function orderFindings(
  findings: readonly Finding[],
  theme: Theme,
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly Finding[] {
  const byFirst = (a: SortKeys, b: SortKeys): number =>
    (sessionOf(a.first) === sessionOf(b.first) ? a.speakers - b.speakers : 0) || byRecord(a.first, b.first)
  return findings
    .map((finding) => ({ finding, keys: keysOf(finding, theme, byRecord) }))
    .sort(
      ({ keys: a }, { keys: b }) =>
        a.topic - b.topic ||
        a.group - b.group ||
        a.strongest - b.strongest ||
        b.sessions - a.sessions ||
        byFirst(a, b) ||
        byCodeUnit(a.subject, b.subject),
    )
    .map(({ finding }) => finding)
}

type SortKeys = ReturnType<typeof keysOf>

function keysOf(finding: Finding, theme: Theme, byRecord: (a: StatementId, b: StatementId) => number) {
  return {
    topic: theme.topics.findIndex((topic) => topic.id === finding.lead.topic),
    group: groups.indexOf(finding.group),
    strongest: strongest(finding),
    sessions: sessionsIn(finding),
    first: firstOf(finding, byRecord),
    speakers: speakers(finding),
    subject: finding.subject,
  }
}

function strongest(finding: Finding): number {
  return Math.min(...membersOf(finding).map(strengthOf))
}

/** Tells 1 for one speaker's view, and 0 for what the meeting said. */
function speakers({ lead }: Finding): number {
  return Number(lead.by !== undefined)
}

/** Counts the sessions of a finding. A speaker's view adds none, but every finding is of one session at least. */
function sessionsIn(finding: Finding): number {
  return Math.max(
    1,
    new Set(
      membersOf(finding)
        .filter((point) => point.by === undefined)
        .map((point) => sessionOf(point.id)),
    ).size,
  )
}

function firstOf(finding: Finding, byRecord: (a: StatementId, b: StatementId) => number): StatementId {
  return membersOf(finding)
    .map((point) => point.id)
    .reduce((first, id) => (byRecord(id, first) < 0 ? id : first))
}
