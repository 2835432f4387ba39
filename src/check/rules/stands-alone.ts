import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import type { PrintedText } from '../printed-texts.ts'

export const standsAlone = defineRule({
  id: 'stands-alone',
  on: 'series',
  what: 'A statement can be understood without the one before it.',
  why: 'The report sets statements in an order of its own; “they” or “such operations” would then mean something else.',
  failing: inSession(`raised:
  - id: better-coordinated
    theme: integration
    that: they need to be coordinated better`),
  clean: inSession(`raised:
  - id: better-coordinated
    theme: integration
    that: it is important that civilian and military means are coordinated better`),
  check: ({ texts }) =>
    texts
      .filter(({ key }) => alone.includes(key))
      .flatMap(({ key, text, place }) => {
        const pointer = pointerIn(text.en ?? '')
        return pointer === undefined
          ? []
          : [
              {
                what: `\`${key}\` begins with “${pointer}”, which points at words outside it`,
                todo: 'Write what it points at.',
                place,
              },
            ]
      }),
})

/**
 * What is printed with words that it may point at (a reservation, a consideration) need not stand alone; a proposition
 * is quoted.
 */
const alone: readonly PrintedText['key'][] = ['that', 'says', 'short', 'horn', 'question', 'concern']

/** "It is important that" points at nothing; "it reports to" does. English. */
function pointerIn(text: string): string | undefined {
  if (/^it (?:is|was|would be|remains|may be|might be) (?:\p{L}+ )?\p{L}+,? (?:to|that|for|in)\b/iu.test(text))
    return undefined
  return /^(?:it|they|he|she|its|their|his|her|these|those|this|such(?! as)|the (?:former|latter|above|same))\b(?! (?:who|which|that)\b)/iu.exec(
    text,
  )?.[0]
}
