import { didYouMean } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { RuleId } from '../../model/rules.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** One word of a list. */
export function oneOf<const Word extends string>(
  choices: readonly Word[],
  rule: RuleId = 'value-is-known',
): Shape<Word> {
  const words = `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`
  return {
    words,
    read: (written, at) => {
      if (written.kind !== 'text') return reportKind(written, words, at)
      const found = choices.find((choice) => choice === written.words)
      if (found === undefined) {
        at.report(rule, `Unexpected \`${shown(written.words)}\` in \`${at.key}\``, {
          todo: didYouMean(written.words, choices) ?? 'Choose one of them.',
          place: written.place,
        })
      }
      return found
    },
  }
}
