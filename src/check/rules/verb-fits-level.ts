import type { Level } from '../../model/levels.ts'
import { isAgreed } from '../../model/levels.ts'
import { verbsOf } from '../../model/verbs.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds verbs for which the report has no words at the level of their point. */
export const verbFitsLevel = defineRule({
  id: 'verb-fits-level',
  on: 'session',
  what: 'The verb of `as` goes with the level.',
  why:
    'A view can be stressed, proposed or opposed; all participants can stress something. ' +
    'At the other levels of agreement the level is the verb, and another would be lost.',
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
    points.flatMap(({ point: { verb, level, list, place } }) =>
      // A level in the wrong list breaks `level-is-in-its-list`, and where it belongs the verb may fit.
      verb === undefined || verbsOf(level).includes(verb) || isAgreed(level) !== (list === 'agreed')
        ? []
        : [{ what: `Unexpected \`as: ${verb}\` at the level \`${level}\``, todo: todoFor(level), place }],
    ),
})

function todoFor(level: Level): string {
  const allowed = verbsOf(level).map((verb) => `\`as: ${verb}\``)
  const only = allowed.length === 0 ? '' : ` Only ${allowed.join(', ')} goes with it.`
  return `Take the \`as\` line away: \`${level}\` alone says how far it was agreed.${only}`
}
