import { recommends } from '../../model/verbs.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds addressees of what nobody recommended. What was agreed, or put to a vote, can be addressed. */
export const addresseeHasARecommendation = defineRule({
  id: 'addressee-has-a-recommendation',
  on: 'session',
  what: 'What is addressed to somebody was agreed, put to a vote, or recommended.',
  why: 'It is listed under the recommendations: a warning or a doubt listed there would be another statement.',
  failing: inSession(`raised:
  - id: planning-early
    theme: integration
    as: warned
    that: planning starts too late
    addressed-to:
      - Member States`),
  clean: inSession(`raised:
  - id: planning-early
    theme: integration
    as: recommended
    that: planning should start early
    addressed-to:
      - Member States`),
  check: ({ points }) =>
    points
      .filter(
        ({ point: { list, verb, addressedTo } }) => list === 'raised' && addressedTo.length > 0 && !recommends(verb),
      )
      .map(({ point: { verb, place } }) => ({
        what: `Unexpected \`addressed-to\` with \`as: ${verb}\``,
        todo:
          'Take `addressed-to` away; or, if the account recommends it to them, write `as: recommended`, `proposed`, ' +
          '`suggested`, `requested` or `urged`.',
        place,
      })),
})
