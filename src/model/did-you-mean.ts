import { closest, distance } from 'fastest-levenshtein'

/** Advises on an unknown word: the one choice that it is close to, or else all of them. */
export function didYouMean(word: string, choices: readonly string[]): string | undefined {
  const near = nearest(word, choices)
  if (near !== undefined) return `Did you mean \`${near}\`?`
  return choices.length === 0
    ? undefined
    : `Expected ${choices.length === 1 ? '' : 'one of '}${choices.map((choice) => `\`${choice}\``).join(', ')}.`
}

/**
 * Finds the choice that a slip of the fingers made into this word: two letters differ (changed places, say), one in a
 * short word, a third in a long one.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0 || word.length > 60) return undefined
  const plain = word.toLowerCase().replaceAll('_', '-')
  const near = closest(plain, choices)
  return distance(plain, near) <= (near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3))) ? near : undefined
}
