import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds points marked `lead` in a group in which another point is marked already. */
export const leadOnce = defineRule({
  id: 'lead-once',
  on: 'series',
  what: 'Of points that are tied, at most one is marked `lead`.',
  why: 'The wording of one point leads their paragraph; with two, the report would have to choose.',
  failing: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
    lead: true
  - id: jointly
    theme: integration
    that: early planning should be joint
    lead: true
    echoes: [early]`),
  clean: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
    lead: true
  - id: jointly
    theme: integration
    that: early planning should be joint
    echoes: [early]`),
  check: ({ groups }) =>
    groups.flatMap((group) => {
      const [first, ...others] = group.filter((point) => point.lead)
      return first === undefined
        ? []
        : others.map(({ id, place }) => ({
            what: `\`${id}\` is the second point of its paragraph that is marked \`lead\``,
            todo: 'Take `lead: true` away from one of the two.',
            place,
            related: [{ what: `\`${first.id}\``, place: first.place }],
          }))
    }),
})
