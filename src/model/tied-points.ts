import { components } from './grouping.ts'
import { carriesItsLevel } from './levels.ts'
import type { StatementId } from './names.ts'
import type { Point } from './statement.ts'

/**
 * Groups points that are tied by `echoes` or `same-words-as`, directly or through others. A conclusion of the final
 * conference is always alone: its ties are mentions. Each group keeps the order of `points`; ties to other points are
 * passed over.
 */
export function tiedPoints(points: readonly Point[]): readonly (readonly Point[])[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const ties = points.flatMap((point) =>
    similarTo(point)
      .filter((to) => !concludes(point) && !concludes(byId.get(to)))
      .map((to) => [point.id, to] as const),
  )
  return components(
    points.map((point) => point.id),
    ties,
  ).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
}

/** Names the points that a point is said to be similar to. */
export function similarTo(point: Point): readonly StatementId[] {
  return [...point.echoes, ...point.sameWordsAs].map((tie) => tie.to)
}

/** Tells whether a point is a conclusion of the final conference. */
export function concludes(point: Point | undefined): boolean {
  return point?.level === 'concluded' && carriesItsLevel(point)
}
