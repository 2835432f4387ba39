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
    pointsOf(series)
      .filter(({ point: { level, list } }) => isAgreed(level) !== (list === 'agreed'))
      .map(({ point: { level, list, place } }) => ({
        what: `Unexpected level \`${level}\` under \`${list}:\`, expected one of ${levelsOf[list].map((choice) => `\`${choice}\``).join(', ')}`,
        todo: `Move the point to \`${list === 'agreed' ? 'raised' : 'agreed'}:\`.`,
        place,
      })),
})

const levelsOf = { agreed: agreedLevels, raised: raisedLevels } as const
