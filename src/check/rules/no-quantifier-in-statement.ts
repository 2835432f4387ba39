import { claimsIn } from '../claims-in.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds words in a statement that say how many agreed. A proposition may: it is quoted as it was put. */
export const noQuantifierInStatement = defineRule({
  id: 'no-quantifier-in-statement',
  on: 'session',
  what: 'A statement does not say how many agreed with it.',
  why:
    'The level says it, and the report words it; ' +
    'a second measure in the words themselves could claim more than the account does.',
  failing: inSession(`raised:
  - id: planning-early
    theme: integration
    that: all participants agreed that planning should start early`),
  clean: inSession(`agreed:
  - id: planning-early
    theme: integration
    level: full
    that: planning should start early in most crises`),
  check: ({ texts, patterns, memory }) =>
    texts
      .filter(({ key }) => key !== 'proposition' && key !== 'supported-by' && key !== 'called')
      .flatMap(({ key, text, place }) =>
        claimsIn(text, patterns, memory).map(({ words }) => ({
          what: `\`${key}\` tells how far something was agreed, or by how many it was said: “${words}”`,
          todo: key === 'says' ? `${ofSentence} ${ifElsewhere}` : `${ofClause} ${ifElsewhere}`,
          place,
        })),
      ),
})

const ofClause = 'Take these words out: the `level` says it.'
const ofSentence = 'Record what was agreed as a point of its own, with its `level`; or say it without these words.'
const ifElsewhere =
  'If they are not about this meeting, write `accept:`, and below it `no-quantifier-in-statement:` with the reason.'
