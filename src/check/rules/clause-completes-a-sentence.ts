import { primary } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import type { PrintedText } from '../printed-texts.ts'

/** Finds clauses that begin with a capital or with "that", or end with a full stop. */
export const clauseCompletesASentence = defineRule({
  id: 'clause-completes-a-sentence',
  on: 'series',
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
  check: ({ texts }) => texts.filter(({ key }) => clauses.includes(key)).flatMap(faultsIn),
})

/** The keys whose words complete a sentence of the report. */
const clauses: readonly PrintedText['key'][] = ['that', 'short', 'reservations', 'horn', 'question', 'concern']

/**
 * Words that have a capital only at the start of a sentence, if the next word has none: "The war" is no name, "The
 * Hague" is. Any other word with a capital may be a name.
 */
const small: Readonly<Record<string, string>> = {
  en: 'The A An It This That These Those There If When While In On For To All Some Many Most No Who How Whether What',
  fr: 'Le La Les Un Une Il Elle Ce Cette Ces Si Dans Pour Tous Toutes Aucun Aucune',
  es: 'El La Los Las Un Una Este Esta Estos Si En Para Todos Todas Ningún Ninguna',
}

const todo = 'Write it so that it completes the sentence, in the tense in which it is to be printed.'

const indirect = 'Write it as it stands after “it was asked”: `who protects civilians`, `whether force is needed`.'

function faultsIn({ key, text, place }: PrintedText): readonly Fault[] {
  return Object.entries(text).flatMap(([language, words]) => {
    const first = /^(\S+) \p{Ll}/u.exec(words)?.[1] ?? ''
    const isCapital = small[primary(language)]?.split(' ').includes(first) === true
    const repeats = key === 'that' && first === 'that' && primary(language) === 'en'
    return [
      ...(isCapital
        ? [{ what: `\`${key}\` begins with the capital of \`${first}\`, expected a clause`, todo, place }]
        : []),
      ...(repeats ? [{ what: '`that` begins with “that”, which the report says already', todo, place }] : []),
      ...(key === 'question' && words.endsWith('?')
        ? [{ what: '`question` ends with a question mark', todo: indirect, place }]
        : []),
      ...(endsWithStop(words)
        ? [{ what: `\`${key}\` ends with a full stop, expected a clause`, todo: 'Take the full stop away.', place }]
        : []),
    ]
  })
}

/** The full stop of an abbreviation stays: "etc.", "et al.", "U.S.". Three points are no full stop. */
function endsWithStop(words: string): boolean {
  return /[^.]\.$/.test(words) && !/\b(etc|al|No|Inc|Ltd|Co|Corp|Jr|Sr|[ap]\.m|[A-Z])\.$/.test(words)
}
