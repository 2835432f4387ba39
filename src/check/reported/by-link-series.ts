import type { RuleTexts } from '../define-rule.ts'
import { inFiles, inSeries, inSession } from '../example.ts'

/** The rules whose faults `link/` reports when it puts the files of a series together. */
export const reportedByLinkSeries = {
  'series-has-its-file': {
    what: 'A file series.yaml stands beside the files of the sessions.',
    why: 'It says what the series is called, in which order its sessions come, and for whom the report is.',
    failing: 'A folder with geneva.yaml and oslo.yaml only.',
    clean: 'The same folder with series.yaml in it.',
  },
  'session-is-listed': {
    what: 'A session whose file is there is listed in series.yaml.',
    why: 'The list is the order of the report; an unlisted session would be left out.',
    failing: inFiles({
      'series.yaml': `sessions: [geneva]`,
      'geneva.yaml': `place: Geneva`,
      'oslo.yaml': `place: Oslo`,
    }),
    clean: inFiles({
      'series.yaml': `sessions: [geneva, oslo]`,
      'geneva.yaml': `place: Geneva`,
      'oslo.yaml': `place: Oslo`,
    }),
  },
  'session-has-its-file': {
    what: 'Every session that series.yaml lists has a file.',
    why: 'A session without an account has one too, with `notes: none`: the report tells its readers what is missing.',
    failing: inFiles({
      'series.yaml': `sessions: [geneva, oslo]`,
      'geneva.yaml': `place: Geneva`,
    }),
    clean: inFiles({
      'series.yaml': `sessions: [geneva, oslo]`,
      'geneva.yaml': `place: Geneva`,
      'oslo.yaml': `place: Oslo
notes: none`,
    }),
  },
  'date-is-given': {
    what: 'The report has a date.',
    why: 'It is printed and stored; taken from the clock, the same notes would make another report each day.',
    failing: inSeries(`report:
  status: organizer`),
    clean: inSeries(`report:
  date: 2008-06
  status: organizer`),
  },
  'id-is-unique': {
    what: 'An id names one thing, whether written in capitals or not.',
    why: 'Statements are traced by their ids from each paragraph to its line in the notes.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
raised:
  - id: tool-not-goal
    theme: integration
    that: protection matters`),
    clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
raised:
  - id: protection-matters
    theme: integration
    that: protection matters`),
  },
  'edition-is-not-private': {
    what: 'No edition is called `private`.',
    why: 'The folder of that name holds what only the rapporteur may see.',
    failing: inSeries(`editions:
  - id: private`),
    clean: inSeries(`editions:
  - id: member-states`),
  },
} as const satisfies RuleTexts
