import type { MergedDilemma } from '../model/evidence.ts'
import type { StatementId } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'

/**
 * Orders the dilemmas of a theme: by topic, where topics are used; then more sessions; then first recorded; then id.
 */
export function orderDilemmas(
  dilemmas: readonly MergedDilemma[],
  theme: Theme,
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly MergedDilemma[] {
  const topicOf = ({ members: [first] }: MergedDilemma): number =>
    theme.topics.findIndex((topic) => topic.id === first.topic)
  const sessionsIn = ({ members }: MergedDilemma): number => new Set(members.map((member) => sessionOf(member.id))).size
  return [...dilemmas].sort(
    (a, b) =>
      topicOf(a) - topicOf(b) ||
      sessionsIn(b) - sessionsIn(a) ||
      byRecord(a.members[0].id, b.members[0].id) ||
      byCodeUnit(a.subject, b.subject),
  )
}
