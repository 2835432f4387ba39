import { onceFor } from '../model/once-for.ts'
import type { Series } from '../model/series.ts'
import { tiedPoints } from '../model/tied-points.ts'
import { pointsOf } from './points-of.ts'

/** Groups all points of a series by their ties: several rules ask. */
export const tiedIn = onceFor((series: Series) => tiedPoints(pointsOf(series).map(({ point }) => point)))
