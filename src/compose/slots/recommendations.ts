import { membersOf } from '../../model/evidence.ts'
import type { Point } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The points that recommend something, each with its addressees and its paragraph. None is ever invented: without one,
 * that is said.
 */
export const recommendations = defineSlot({
  role: 'body',
  fill: (context) => {
    const findings = context.evidence.themes.flatMap((theme) => theme.findings)
    const points = findings.flatMap(membersOf).filter((point) => point.recommends.length > 0)
    if (points.length === 0) return [prose('recommendations', () => context.locale.conclusion.noRecommendations)]
    return points.map((point) => recommendation(point, context))
  },
})

function recommendation(point: Point, context: Context): FilledBlock {
  return {
    type: 'paragraph',
    level: 0,
    subject: `recommendation:${point.id}`,
    sources: [point.id],
    say: ({ cite }) =>
      context.locale.conclusion.recommendation(
        context.claim(point),
        context.meeting(point.id),
        point.recommends.map(context.say),
        cite(context.homeOf(point.id) ?? `finding:${point.id}`),
      ),
  }
}
