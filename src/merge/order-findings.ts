import type { Finding } from '../model/evidence.ts'
import type { StatementId } from '../model/names.ts'
import { membersOf } from '../model/members-of.ts'
import type { Theme } from '../model/notes.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'
import { strengthOf } from './strength-of.ts'

const groups: readonly Finding['group'][] = ['conclusion', 'agreement', 'raised']

/**
 * Orders the findings of a theme: by topic, where topics are used; then conclusions, agreement, views; then the strongest level; then more sessions; then
 * first recorded, one speaker's view last; then id. Nothing is left to the order of files or statements.
 */
export function orderFindings(findings: readonly Finding[], theme: Theme, byRecord: (a: StatementId, b: StatementId) => number): readonly Finding[] {
  const topicOf = (finding: Finding): number => theme.topics.findIndex((topic) => topic.id === finding.lead.topic)
  const byFirst = (a: Finding, b: Finding): number => {
    const [first, other] = [firstOf(a, byRecord), firstOf(b, byRecord)]
    return (sessionOf(first) === sessionOf(other) ? speakers(a) - speakers(b) : 0) || byRecord(first, other)
  }
  return [...findings].sort(
    (a, b) =>
      topicOf(a) - topicOf(b) ||
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      strongest(a) - strongest(b) ||
      sessionsIn(b) - sessionsIn(a) ||
      byFirst(a, b) ||
      byCodeUnit(a.subject, b.subject),
  )
}

function strongest(finding: Finding): number {
  return Math.min(...membersOf(finding).map(strengthOf))
}


/** Within a session, what one speaker said stands after what the meeting said. */
function speakers({ lead }: Finding): number {
  return Number(lead.by !== undefined)
}

/** One speaker's view is never counted, but what stands alone is of one session. */
function sessionsIn(finding: Finding): number {
  return Math.max(1, new Set(membersOf(finding).filter((point) => point.by === undefined).map((point) => sessionOf(point.id))).size)
}

function firstOf(finding: Finding, byRecord: (a: StatementId, b: StatementId) => number): StatementId {
  return membersOf(finding).map((point) => point.id).reduce((first, id) => (byRecord(id, first) < 0 ? id : first))
}
