import type { Finding } from '../../model/evidence.ts'
import { groupBy } from '../../model/grouping.ts'
import { carriesItsLevel, isAgreed } from '../../model/levels.ts'
import { sessionOf } from '../../model/order.ts'
import type { Point } from '../../model/statement.ts'
import { isPlain } from '../../model/statement.ts'

/**
 * Gathers the findings of one block that read as a list: two or more plain points of one meeting, or
 * three or more agreements of one meeting at one level with one verb. A list stands where its first point would; all
 * else keeps its place. Never a point with reservations, conflict or echoes.
 */
export function groupPoints(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const lists = groupBy(findings, listOf)
  return findings.flatMap((finding): readonly (readonly [Finding, ...Finding[]])[] => {
    const key = listOf(finding)
    const list = (key === undefined ? undefined : lists.get(key)) ?? []
    const [first, ...others] = list
    if (first === undefined || list.length < fewest(finding.lead)) return [[finding]]
    return first === finding ? [[first, ...others]] : []
  })
}

function fewest({ level }: Point): number {
  return isAgreed(level) ? 3 : 2
}

/** Names the list that a finding could stand in. */
function listOf({ lead, echoes, contestedBy, consistentWith, mentions }: Finding): string | undefined {
  const alone =
    echoes.length + contestedBy.length + consistentWith.length + mentions.length + lead.reservations.length === 0
  const ordinary = carriesItsLevel(lead) && lead.wording.as === 'clause' && lead.stance === 'for'
  const listed = isAgreed(lead.level) || isPlain(lead)
  return alone && ordinary && listed ? `${sessionOf(lead.id)} ${lead.level} ${lead.verb}` : undefined
}
