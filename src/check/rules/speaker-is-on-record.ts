import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds speakers who are named in an unattributed session. */
export const speakerIsOnRecord = defineRule({
  id: 'speaker-is-on-record',
  on: 'series',
  what: 'A speaker is named only where the session was on the record.',
  why: 'At an unattributed meeting people spoke on the understanding that nobody is named.',
  failing: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by: 
      name: Mr. Espen Barth Eide`),
  clean: inSession(`attribution: on-record
raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by: 
      name: Mr. Espen Barth Eide`),
  check: ({ points }) =>
    points
      .filter(({ session, point }) => typeof point.by === 'object' && session.attribution === 'unattributed')
      .map(({ point: { place } }) => ({
        what: 'Unexpected speaker: this session is unattributed',
        todo: 'Write `by: one`; or, if the session was on the record, `attribution: on-record` above.',
        place,
      })),
})
