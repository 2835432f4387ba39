import { speakersOf } from '../../model/statement.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds speakers who are named, and delegations, where the statement is unattributed. */
export const speakerIsOnRecord = defineRule({
  id: 'speaker-is-on-record',
  on: 'session',
  what: 'Persons and delegations are named only where they spoke on the record.',
  why: 'At an unattributed meeting people spoke on the understanding that nobody is named, nor whom they spoke for.',
  failing: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by:
      delegation: Norway`),
  clean: inSession(`attribution: on-record
raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by:
      delegation: Norway`),
  check: ({ statements }) =>
    statements.flatMap((statement) => {
      const named = speakersOf(statement).find(({ kind }) => kind === 'person' || kind === 'delegation')
      if (named === undefined || statement.attribution === 'on-record') return []
      const what = named.kind === 'person' ? 'Unexpected name or office of a speaker' : 'Unexpected delegation'
      return [{ what: `${what}: this statement is unattributed`, todo, place: statement.place }]
    }),
})

const todo =
  'Write `by: one` if one participant said it. If the account names its speakers, write `attribution: on-record`: ' +
  'here for this statement alone, or at the top of the file for the whole meeting.'
