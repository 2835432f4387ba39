import { isAgreed } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds inferences of the rapporteur that claim agreement or lead a finding. */
export const inferredIsNotAgreed = defineRule({
  id: 'inferred-is-not-agreed',
  on: 'series',
  what: 'What the rapporteur infers stands in `raised:`, and leads no finding.',
  why: 'Agreement is what an account says in so many words; an inference printed under it would be a claim of our own.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    basis: inferred`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    basis: inferred`),
  check: ({ points }) =>
    points
      .filter(({ point }) => point.basis === 'inferred')
      .flatMap(({ point: { level, lead, place } }) => [
        ...(isAgreed(level) ? [{ ...agreement, place }] : []),
        ...(lead ? [{ ...leading, place }] : []),
      ]),
})

const agreement = {
  what: 'Unexpected agreement that is only inferred',
  todo: 'Move the point to `raised:`; or take `basis: inferred` away, if the account says it.',
}

const leading = {
  what: 'Unexpected `lead: true` on a point that is only inferred',
  todo: 'Let a point lead that the account states.',
}
