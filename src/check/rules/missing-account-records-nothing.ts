import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds the first statement of each session that has no account. */
export const missingAccountRecordsNothing = defineRule({
  id: 'missing-account-records-nothing',
  on: 'series',
  what: 'A session without an account records no statement.',
  why: 'What is recorded would come from nowhere, while the report tells that there is no account.',
  failing: inSession(`notes: none
agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
  clean: inSession(`notes: none`),
  check: ({ notes }) =>
    notes.sessions
      .filter((session) => session.notes === 'none')
      .flatMap(({ statements }) => statements.slice(0, 1))
      .map(({ place }) => ({
        what: 'Unexpected statement in a session with `notes: none`',
        todo: 'Take `notes: none` away, if there is an account after all.',
        place,
      })),
})
