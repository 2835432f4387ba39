import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { isEnded, sentencesWith } from '../shared/sentence-marks.ts'

/** Leaves a phrase as it is: the script has no cases. */
export function capital(words: Phrase): Phrase {
  return words
}

/** Sets whole sentences one after the other, with a space between. */
export const sentences = sentencesWith(' ')

/** Ends a sentence with a full stop, unless words at its end bring their own, in whatever language and quotation. */
export function fullStop(words: Phrase): Phrase {
  return isEnded(words) ? words : phrase`${words}.`
}

/** Ends an item of a list: all but the last with a semicolon, and without "and". */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
    case 'last but one':
      return phrase`${words}؛`
    case 'last':
      return fullStop(words)
  }
}
