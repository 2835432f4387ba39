import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds ties of a statement to itself. */
export const tieLeadsElsewhere = defineRule({
  id: 'tie-leads-elsewhere',
  on: 'series',
  what: 'A statement is tied to others, of the same meeting or of another, and not to itself.',
  why: '“In Geneva a similar point was made” would be said of the point itself.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [tool-not-goal]`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [not-a-merger]
raised:
  - id: not-a-merger
    theme: integration
    that: integration is no merger`),
  check: ({ ties }) =>
    ties
      .filter(({ tie, from }) => tie.to === from.id)
      .map(({ key, tie: { to, place } }) => ({
        what: `Unexpected \`${to}\` in its own \`${key}\``,
        todo: 'Name another statement, or take the line away.',
        place,
      })),
})
