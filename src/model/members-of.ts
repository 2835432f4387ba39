import type { Finding } from './evidence.ts'
import type { Point } from './statement.ts'

/** Lists the points of a finding, the lead first, the others in the order of the series. */
export function membersOf({ lead, echoes }: Finding): readonly [Point, ...Point[]] {
  return [lead, ...echoes.map((echo) => echo.point)]
}
