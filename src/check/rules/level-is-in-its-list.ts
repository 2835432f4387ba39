import { agreedLevels, isAgreed, raisedLevels } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import { pointsOf } from '../points-of.ts'

export const levelIsInItsList = defineRule({
  id: 'level-is-in-its-list',
  on: 'series',
  what: 'What was agreed stands in `agreed:`, what was said and not agreed in `raised:`.',
  why: 'The list is what readers of the notes see first: a level in the wrong one claims agreement, or hides it.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: several
    that: integration is a tool`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    level: several`),
  check: (series) =>
    pointsOf(series).flatMap(({ session, point: { level, list, place } }) => {
      if (session.counted || isAgreed(level) === (list === 'agreed')) return []
      const choices = (list === 'agreed' ? agreedLevels : raisedLevels).map((choice) => `\`${choice}\``).join(', ')
      return [{ what: `Unexpected level \`${level}\` under \`${list}:\`, expected one of ${choices}`, todo: `Move the point to \`${list === 'agreed' ? 'raised' : 'agreed'}:\`.`, place }]
    }),
})
