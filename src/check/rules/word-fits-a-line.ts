import { ideographs } from '../../model/ideographs.ts'
import { shown } from '../../model/printable.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds words that are longer than a line of print. Addresses are left out: they are broken at their marks. */
export const wordFitsALine = defineRule({
  id: 'word-fits-a-line',
  on: 'session',
  what: 'A word has at most 40 letters.',
  why: 'A longer one fits hardly any line: the line before it stays short, and in a table it is torn apart.',
  failing: inSession(`agreed:
  - id: planning
    theme: integration
    level: full
    that: joint_planning_of_civilian_and_military_means_is_needed`),
  clean: inSession(`agreed:
  - id: planning
    theme: integration
    level: full
    that: joint planning of civilian and military means is needed`),
  check: ({ texts }) =>
    texts.flatMap(({ key, text, place }) =>
      Object.values(text)
        .flatMap((words) => words.replace(address, ' ').match(longWord) ?? [])
        .map((word) => ({
          what: `\`${key}\` has a word of ${[...word].length} letters: “${shown(word)}”`,
          todo: 'Part it by spaces or hyphens where a line may end.',
          place,
        })),
    ),
})

const address = /\S*(?::\/\/|www\.|@)\S*/gu

/** Letters, figures and marks between which no line ends. Chinese, Japanese and Thai are written without spaces. */
const longWord = new RegExp(`(?:(?![${ideographs}\\p{Script=Thai}])[\\p{L}\\p{M}\\p{N}_'’]){41,}`, 'gu')
