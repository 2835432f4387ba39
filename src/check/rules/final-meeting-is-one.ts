import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds final meetings beside another, and one that is the only meeting. */
export const finalMeetingIsOne = defineRule({
  id: 'final-meeting-is-one',
  on: 'series',
  what: 'One meeting at most is the final one, and others came before it.',
  why: 'The report sets apart what the final meeting concluded: with two, or with one alone, nobody knows from what.',
  failing: inFiles({
    'geneva.yaml': 'final: true',
    'oslo.yaml': 'final: true',
  }),
  clean: inFiles({
    'geneva.yaml': 'final: false',
    'oslo.yaml': 'final: true',
  }),
  check: ({ notes: { sessions }, partial = false }) => {
    const [first, ...others] = sessions.filter(({ final }) => final)
    if (first === undefined) return []
    if (sessions.length === 1 && !partial)
      return [{ what: 'Unexpected `final: true` of the only meeting', todo, place: first.written }]
    const related = [{ what: `\`${first.id}\``, place: first.written }]
    return others.map(({ id, written: place }) => ({
      what: `Unexpected \`final: true\` of \`${id}\`: \`${first.id}\` is the final meeting already`,
      todo,
      place,
      related,
    }))
  },
})

const todo = 'Take the line `final: true` away.'
