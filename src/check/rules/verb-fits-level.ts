import type { Level } from '../../model/levels.ts'
import type { Point } from '../../model/statement.ts'
import { verbs } from '../../model/statement.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds verbs for which the report has no words at the level of their point. */
export const verbFitsLevel = defineRule({
  id: 'verb-fits-level',
  on: 'series',
  what: 'The verb of `as` goes with the level.',
  why:
    'The report has words for `stressed` at `full`, and for every verb at `noted`. ' +
    'At other levels the level is the verb, and another would be lost.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: broad
    that: integration is a tool
    as: stressed`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    as: stressed`),
  check: ({ points }) =>
    points
      .filter(({ point }) => !fits(point))
      .map(({ point: { verb, level, place } }) => ({
        what: `Unexpected \`as: ${verb}\` at the level \`${level}\``,
        todo: 'Take the `as` line away: here the level alone says how it was said.',
        place,
      })),
})

function fits({ level, verb }: Point): boolean {
  return verbsAt[level].includes(verb)
}

/** The verbs for which the report has words, by level. */
const verbsAt: Readonly<Record<Level, readonly Point['verb'][]>> = {
  concluded: ['stated'],
  full: ['stated', 'stressed'],
  broad: ['stated'],
  prevailing: ['stated'],
  many: ['stated'],
  several: ['stated'],
  some: ['stated'],
  noted: verbs,
}
