import { plainLevel } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds full sentences (`says`) at another level than `noted`. */
export const sentenceIsOnlyNoted = defineRule({
  id: 'sentence-is-only-noted',
  on: 'series',
  what: 'A full sentence (`says`) stands at the level `noted`.',
  why: 'It is printed as it is, so that nothing in the report would say how far it was agreed.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    says: Participants in Geneva spoke of renewed faith in integration.`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    says: Participants in Geneva spoke of renewed faith in integration.`),
  check: ({ points }) =>
    points
      .filter(({ point: { wording, level } }) => wording.as === 'sentence' && level !== plainLevel)
      .map(({ point: { level, place } }) => ({
        what: `Unexpected \`says\` at the level \`${level}\``,
        todo: 'Write a clause that completes “that” (`that:`), or move the point to `raised:` without a level.',
        place,
      })),
})
