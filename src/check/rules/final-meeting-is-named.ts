import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Informs of a conference or summit at the end of a series that is not said to be the final meeting. */
export const finalMeetingIsNamed = defineRule({
  id: 'final-meeting-is-named',
  on: 'series',
  what: 'A conference that closes a series says that it is the final meeting.',
  why: 'What the final meeting concluded is set apart in the report; no kind of meeting is taken for final by itself.',
  failing: inFiles({
    'geneva.yaml': 'kind: seminar',
    'oslo.yaml': 'kind: conference',
  }),
  clean: inFiles({
    'geneva.yaml': 'kind: seminar',
    'oslo.yaml': 'kind: conference\nfinal: true',
  }),
  check: ({ notes: { sessions } }) => {
    const great = sessions.filter(({ kind }) => kind === 'conference' || kind === 'summit')
    const [last] = great
    if (last === undefined || great.length > 1 || last !== sessions.at(-1)) return []
    if (sessions.length === 1 || sessions.some(({ final }) => final)) return []
    return [
      {
        what: `\`${last.id}\` is a ${last.kind} and stands last, and is not called the final meeting`,
        todo: 'If it closed the series, add a line `final: true`; if not, leave it as it is.',
        place: last.written,
      },
    ]
  },
})
