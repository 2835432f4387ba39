import type { Point } from '../../model/statement.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds sentences put word for word that are concluded, or that have a verb or a speaker. */
export const propositionStandsAlone = defineRule({
  id: 'proposition-stands-alone',
  on: 'session',
  what: 'A `proposition` has neither verb nor speaker, and is not concluded.',
  why: 'The report says “agreement with the statement”: nobody stresses “with a statement”, nor concludes with one.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    as: stressed
    proposition: Integration is a tool.`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    proposition: Integration is a tool.`),
  check: ({ points }) =>
    points.flatMap(({ point }) => {
      const beside = point.wording.as === 'proposition' ? misplaced(point) : []
      if (beside.length === 0) return []
      const todo =
        'Write what was said as a clause that completes “that” (`that:`), or take away what stands beside it.'
      return [{ what: `Unexpected ${beside.join(' and ')} beside \`proposition\``, todo, place: point.place }]
    }),
})

/** A verb that only follows from addressees is not written, and is not printed with a proposition. */
function misplaced({ level, verb, by, addressedTo }: Point): readonly string[] {
  return [
    ...(level === 'concluded' ? ['`level: concluded`'] : []),
    ...(verb !== undefined && !(verb === 'recommended' && addressedTo.length > 0) ? ['`as`'] : []),
    ...(by.length > 0 ? ['`by`'] : []),
  ]
}
