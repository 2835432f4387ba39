import { carriesItsLevel } from '../model/carries-its-level.ts'
import { rankOf } from '../model/levels.ts'
import type { Point } from '../model/statement.ts'

/** Ranks what a point may be taken for, 0 the strongest. */
export function strengthOf(point: Point): number {
  return rankOf(carriesItsLevel(point) ? point.level : 'noted')
}
