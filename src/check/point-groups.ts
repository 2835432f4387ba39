import type { Series } from '../model/notes.ts'
import { remembering } from '../model/remembering.ts'
import type { Point } from '../model/statement.ts'
import { tiedPoints } from '../model/tied-points.ts'
import { pointsOf } from './points-of.ts'

/** Groups all points of a series, hidden ones too, that are tied to one another. */
export const pointGroups = remembering((series: Series): readonly (readonly Point[])[] =>
  tiedPoints(pointsOf(series).map(({ point }) => point)),
)
