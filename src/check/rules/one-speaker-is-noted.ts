import { plainLevel } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds views of one speaker at another level than `noted`. In a counted session the votes decide the level. */
export const oneSpeakerIsNoted = defineRule({
  id: 'one-speaker-is-noted',
  on: 'series',
  what: 'One speaker’s view stands at the level `noted`.',
  why: 'What one person said was neither agreed by a meeting nor said by several.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    by: one`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by: one`),
  check: ({ points }) =>
    points
      .filter(({ session, point }) => point.by !== undefined && point.level !== plainLevel && !session.counted)
      .map(({ point: { level, place } }) => ({
        what: `Unexpected level \`${level}\` for the view of one speaker`,
        todo: 'Take `by` away, if the meeting shared the view; if not, move the point to `raised:` without a level.',
        place,
      })),
})
