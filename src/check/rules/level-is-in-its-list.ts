import type { Level } from '../../model/levels.ts'
import { agreedLevels, isAgreed, raisedLevels } from '../../model/levels.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds levels of agreement under `raised:`, and the other levels under `agreed:`. */
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
  check: ({ points }) =>
    points
      .filter(({ point: { level, list } }) => isAgreed(level) !== (list === 'agreed'))
      .map(({ point: { level, list, place } }) => ({
        what: `Unexpected level \`${level}\` under \`${list}:\`, expected one of ${choices[list]}`,
        todo: `Move the point to \`${list === 'agreed' ? 'raised' : 'agreed'}:\`.`,
        place,
      })),
})

const choices = { agreed: quoted(agreedLevels), raised: quoted(raisedLevels) } as const

function quoted(levels: readonly Level[]): string {
  return levels.map((level) => `\`${level}\``).join(', ')
}
