import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds points at the level `concluded` in sessions that are no conference. */
export const conclusionIsOfTheConference = defineRule({
  id: 'conclusion-is-of-the-conference',
  on: 'series',
  what: 'Only the final conference concludes.',
  why:
    'A conclusion of one seminar, printed among those of the conference, ' +
    'would claim the weight of the whole series.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: concluded
    that: integration is a tool`),
  clean: inSession(`kind: conference
agreed:
  - id: tool-not-goal
    theme: integration
    level: concluded
    that: integration is a tool`),
  check: ({ points }) =>
    points
      .filter(({ session, point }) => point.level === 'concluded' && session.kind !== 'conference')
      .map(({ point: { place } }) => ({
        what: 'Unexpected level `concluded` in a seminar',
        todo:
          'Write `full`, `broad` or `prevailing`, as the account says; ' +
          'or `kind: conference` above, if this is the final conference.',
        place,
      })),
})
