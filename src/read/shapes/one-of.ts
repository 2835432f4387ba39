import { didYouMean, nearest } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { RuleId } from '../../model/rules.ts'
import { formerWords } from '../former-names.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/**
 * Makes the shape of one word of a list. With meanings, a word that is like none of them is answered by the list of
 * all, each with its meaning.
 */
export function oneOf<const Word extends string>(
  choices: readonly Word[],
  rule: RuleId = 'value-is-known',
  meanings?: Readonly<Record<Word, string>>,
): Shape<Word> {
  const words = `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`
  const told = meanings && choices.map((choice) => meanings[choice])
  return {
    words,
    schema: { enum: choices, ...(told && { enumDescriptions: told }) },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      const found = choices.find((choice) => choice === written.words)
      if (found === undefined) {
        context.report(rule, `Unexpected \`${shown(written.words)}\` in \`${context.key}\``, {
          todo: adviceOn(written.words, choices, meanings, context.key),
          place: written.place,
        })
      }
      return found
    },
  }
}

function adviceOn<Word extends string>(
  word: string,
  choices: readonly Word[],
  meanings: Readonly<Record<Word, string>> | undefined,
  key: string,
): string {
  if (meanings === undefined) return didYouMean(word, choices) ?? 'Choose one of them.'
  const former = Object.hasOwn(formerWords, key) ? formerWords[key] : undefined
  if (former !== undefined && Object.hasOwn(former, word)) return former[word] ?? ''
  if (nearest(word, choices) !== undefined) return didYouMean(word, choices) ?? ''
  return `Choose one of them:\n${choices.map((choice) => `${choice}: ${meanings[choice]}`).join('\n')}`
}

/** Makes the shape of `true` or `false`. */
export function yesNo(): Shape<boolean> {
  const word = oneOf(['true', 'false'])
  return {
    words: '`true` or `false`',
    schema: { anyOf: [{ type: 'boolean' }, { type: 'string', pattern: '^(?:true|false)$' }] },
    read: (written, context) => {
      const found = word.read(written, context)
      return found === undefined ? undefined : found === 'true'
    },
  }
}
