import { isAgreed, levelOfSupport, rankOf } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds levels of agreement above what the recorded votes bear out, by the thresholds of the series. */
export const levelWithinSupport = defineRule({
  id: 'level-within-support',
  on: 'series',
  what: 'Where votes are recorded, the level is not above what they bear out.',
  why: 'One vote against is not full agreement, whatever the account calls it.',
  failing: inSession(`agreed:
  - id: planning-early
    theme: integration
    level: full
    support: {agree: 40, disagree: 1}
    that: planning should start early`),
  clean: inSession(`agreed:
  - id: planning-early
    theme: integration
    level: broad
    support: {agree: 40, disagree: 1}
    that: planning should start early`),
  check: ({ notes, points }) =>
    points.flatMap(({ point: { level, support, place } }) => {
      if (support === undefined || !isAgreed(level) || level === 'concluded') return []
      const borne = levelOfSupport(support, { ...notes.thresholds, minimum: 0 })
      if (rankOf(borne) <= rankOf(level)) return []
      const { agree, disagree } = support
      const todo = isAgreed(borne)
        ? `Write \`level: ${borne}\`, or mend the votes.`
        : 'Move it to `raised:`, or mend the votes.'
      return [
        { what: `\`${level}\` is more than the votes bear out: ${agree} of ${agree + disagree} agreed`, todo, place },
      ]
    }),
})
