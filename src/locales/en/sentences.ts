import type { Phrase } from '../claim.ts'
import { join, phrase } from '../phrase.ts'

/** Sets whole sentences one after the other, with a space between; those without words are left out. */
export function sentences(all: readonly Phrase[]): Phrase {
  return join(
    all
      .filter((sentence) => sentence.length > 0)
      .map((sentence, index) => phrase`${index === 0 ? '' : ' '}${sentence}`),
  )
}
