import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds every conference after the first. */
export const conferenceIsOne = defineRule({
  id: 'conference-is-one',
  on: 'series',
  what: 'One meeting at most is the final conference.',
  why: 'The report is its report: conclusions are printed as those of the final conference.',
  failing: inFiles({
    'oslo.yaml': `kind: conference`,
    'bergen.yaml': `kind: conference`,
  }),
  clean: inFiles({
    'oslo.yaml': `kind: conference`,
    'bergen.yaml': `kind: seminar`,
  }),
  check: ({ notes }) => {
    const [first, ...others] = notes.sessions.filter(({ kind }) => kind === 'conference')
    const related = first === undefined ? [] : [{ what: `\`${first.id}\` is a conference too`, place: first.written }]
    return others.map(({ id, written: place }) => ({
      what: `Unexpected second conference \`${id}\``,
      todo: 'Keep `kind: conference` for the final one, and write `kind: seminar` in the other.',
      place,
      related,
    }))
  },
})
