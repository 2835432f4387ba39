import { didYouMean } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { RuleId } from '../../model/rules.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Makes the shape of one word of a list. */
export function oneOf<const Word extends string>(
  choices: readonly Word[],
  rule: RuleId = 'value-is-known',
): Shape<Word> {
  const words = `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`
  return {
    words,
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      const found = choices.find((choice) => choice === written.words)
      if (found === undefined) {
        context.report(rule, `Unexpected \`${shown(written.words)}\` in \`${context.key}\``, {
          todo: didYouMean(written.words, choices) ?? 'Choose one of them.',
          place: written.place,
        })
      }
      return found
    },
  }
}

/** Makes the shape of `true` or `false`. */
export function yesNo(): Shape<boolean> {
  const word = oneOf(['true', 'false'])
  return {
    words: '`true` or `false`',
    read: (written, context) => {
      const found = word.read(written, context)
      return found === undefined ? undefined : found === 'true'
    },
  }
}
