import { Refusal } from '../host/errors.ts'
import { didYouMean } from '../model/did-you-mean.ts'

/**
 * Makes sure that everything that a flag names exists.
 * @throws {Refusal} with the name that was probably meant
 */
export function requireKnown(
  kind: 'edition' | 'language' | 'template' | 'author',
  words: readonly string[],
  known: readonly string[],
): void {
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined) throw new Refusal(`There is no ${kind} \`${unknown}\``, didYouMean(unknown, known))
}
