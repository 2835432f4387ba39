import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { isEnded, sentencesWith, upperFirst } from '../shared/sentence-marks.ts'

/** Upper-cases the first letter of a phrase. */
export const capital = upperFirst

/** Sets whole sentences one after the other, with a space between. */
export const sentences = sentencesWith(' ')

/** Ends a sentence with a full stop, unless words at its end bring their own, in whatever language and quotation. */
export function fullStop(words: Phrase): Phrase {
  return isEnded(words) ? words : phrase`${words}.`
}

/** Ends an item of a list. The word "and" is bound to the line before it, so that no line holds it alone. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
      return phrase`${words};`
    case 'last but one':
      return phrase`${words};${noBreak}and`
    case 'last':
      return fullStop(words)
  }
}
