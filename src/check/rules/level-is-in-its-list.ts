import { isAgreed } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds levels of agreement under `raised:`, and the other levels under `agreed:`. */
export const levelIsInItsList = defineRule({
  id: 'level-is-in-its-list',
  on: 'session',
  what: 'What was agreed stands in `agreed:`, what was said and not agreed in `raised:`.',
  why: 'The list is what readers of the notes see first: a level in the wrong one claims agreement, or hides it.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: several
    that: integration is a tool`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    level: several
    that: integration is a tool`),
  check: ({ points }) =>
    points
      .filter(({ point: { level, list } }) => isAgreed(level) !== (list === 'agreed'))
      .map(({ point: { level, list, place } }) => ({ ...advice[list](level), place })),
})

/** Never advises a level that is stronger than the one written. */
const advice = {
  agreed: (level: string) => ({
    what: `Unexpected level \`${level}\` under \`agreed:\`: it is for what was said and not agreed`,
    todo: 'Move it to `raised:`.',
  }),
  raised: (level: string) => ({
    what: `Unexpected level \`${level}\` under \`raised:\`: it is for what was agreed`,
    todo: 'If the account says that it was agreed, move it to `agreed:`; if not, take the `level` line away.',
  }),
} as const
