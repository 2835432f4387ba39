import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds full sentences (`says`) that are marked as rejected. */
export const stanceIsOnAClaim = defineRule({
  id: 'stance-is-on-a-claim',
  on: 'series',
  what: 'What is rejected is a clause (`that`) or a proposition.',
  why: 'A full sentence is printed as it is: that it was rejected would be lost.',
  failing: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    says: Participants in Geneva spoke of renewed faith in integration.
    stance: against`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    stance: against`),
  check: ({ points }) =>
    points
      .filter(({ point: { wording, stance } }) => wording.as === 'sentence' && stance === 'against')
      .map(({ point: { place } }) => ({
        what: 'Unexpected `stance: against` beside `says`',
        todo: 'Write what was rejected as `that:` or `proposition:`; or let the sentence say that it was rejected.',
        place,
      })),
})
