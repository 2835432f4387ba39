import type { PatternsByLanguage } from '../../model/patterns.ts'
import { patternsOf } from '../../model/patterns.ts'
import type { PrintedText } from '../../model/printed-texts.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds clauses that begin with a capital or with "that", or end with a full stop. */
export const clauseCompletesASentence = defineRule({
  id: 'clause-completes-a-sentence',
  on: 'session',
  what: 'What completes a sentence begins small and has no full stop.',
  why: 'The report puts words before it, and a stop or another clause after it.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: Integration is a tool.`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
  check: ({ texts, patterns }) =>
    texts.filter(({ key }) => clauses.includes(key)).flatMap((printed) => faultsIn(printed, patterns)),
})

/** The keys whose words complete a sentence of the report. */
const clauses: readonly PrintedText['key'][] = ['that', 'short', 'reservations', 'horn', 'question', 'concern']

const todo = 'Write it so that it completes the sentence, in the tense in which it is to be printed.'

const indirect = 'Write it as it stands after “it was asked”: `who protects civilians`, `whether force is needed`.'

function faultsIn({ key, text, place }: PrintedText, patterns: PatternsByLanguage): readonly Fault[] {
  return Object.entries(text).flatMap(([language, words]): readonly Fault[] => {
    const clause = patternsOf(language, patterns)?.clause
    if (clause === undefined) return []
    const [capital, repeated] = [clause.capital(words), key === 'that' ? clause.repeated(words) : undefined]
    const asks = key === 'question' && clause.asks(words) !== undefined
    const stop = clause.stop(words)
    return [
      ...(capital === undefined
        ? []
        : [{ what: `\`${key}\` begins with the capital of \`${capital}\`, expected a clause`, todo, place }]),
      ...(repeated === undefined
        ? []
        : [{ what: `\`that\` begins with “${repeated}”, which the report says already`, todo, place }]),
      ...(asks ? [{ what: '`question` ends with a question mark', todo: indirect, place }] : []),
      ...(stop === undefined
        ? []
        : [{ what: `\`${key}\` ends with a full stop, expected a clause`, todo: 'Take the full stop away.', place }]),
    ]
  })
}
