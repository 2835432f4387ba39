import { patternsOf } from '../../model/patterns.ts'
import type { PrintedText } from '../../model/printed-texts.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds texts that begin with a word which points at something outside them. */
export const standsAlone = defineRule({
  id: 'stands-alone',
  on: 'session',
  what: 'A statement can be understood without the one before it.',
  why: 'The report sets statements in an order of its own; “they” or “however” would then point elsewhere.',
  failing: inSession(`raised:
  - id: better-coordinated
    theme: integration
    that: they need to be coordinated better`),
  clean: inSession(`raised:
  - id: better-coordinated
    theme: integration
    that: it is important that civilian and military means are coordinated better`),
  check: ({ texts, patterns }) =>
    texts
      .filter(({ key }) => alone.includes(key))
      .flatMap(({ key, text, place }) =>
        Object.entries(text).flatMap(([language, words]) => {
          const found = patternsOf(language, patterns)?.pointer(words)
          if (found === undefined) return []
          const what = `\`${key}\` begins with “${found}”, which points at words outside it`
          return [{ what, todo: 'Write what is meant instead, so that the sentence can be read alone.', place }]
        }),
      ),
})

/**
 * The keys whose texts must stand alone. A reservation or a consideration is printed beside the words that it may point
 * at, and a proposition is quoted.
 */
const alone: readonly PrintedText['key'][] = ['that', 'says', 'short', 'horn', 'question', 'concern']
