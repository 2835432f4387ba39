import type { Course } from '../model/evidence.ts'
import type { StatementId } from '../model/names.ts'
import { sessionOf } from '../model/order.ts'

/**
 * Follows a dilemma over the series: discussed once, recurring, settled by the last point that resolves it, or
 * re-opened: recorded again in a later session than that point's. `members` and `settlers` stand in first-recorded
 * order.
 */
export function courseOf(
  members: readonly StatementId[],
  settlers: readonly StatementId[],
  byRecord: (a: StatementId, b: StatementId) => number,
): Course {
  const settledBy = settlers.at(-1)
  if (settledBy === undefined) return { state: new Set(members.map(sessionOf)).size > 1 ? 'recurring' : 'once' }
  const later = members.find((id) => sessionOf(id) !== sessionOf(settledBy) && byRecord(id, settledBy) > 0)
  return later === undefined ? { state: 'settled', by: settledBy } : { state: 're-opened', settledBy, by: later }
}
