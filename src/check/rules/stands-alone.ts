import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import type { PrintedText } from '../printed-texts.ts'

/** Finds texts that begin with a word which points at something outside them. Only English is looked at. */
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
        const found = pointerIn(text.en ?? '')
        if (found === undefined) return []
        const what = `\`${key}\` begins with “${found}”, which points at words outside it`
        return [{ what, todo: 'Write what it points at.', place }]
      }),
})

/**
 * The keys whose texts must stand alone. A reservation or a consideration is printed beside the words that it may point
 * at, and a proposition is quoted.
 */
const alone: readonly PrintedText['key'][] = ['that', 'says', 'short', 'horn', 'question', 'concern']

/** Finds the word at the start of an English text that points at something outside it. */
function pointerIn(text: string): string | undefined {
  return impersonal.test(text) ? undefined : pointer.exec(text)?.[0]
}

/** "It is important that" points at nothing; "it reports to" does. */
const impersonal = /^it (?:is|was|would be|remains|may be|might be) (?:\p{L}+ )?\p{L}+,? (?:to|that|for|in)\b/iu

/** "Those who" points at nothing; "those" does. */
const pointer = new RegExp(
  '^(?:it|they|he|she|its|their|his|her|these|those|this|such(?! as)|the (?:former|latter|above|same))\\b' +
    '(?! (?:who|which|that)\\b)',
  'iu',
)
