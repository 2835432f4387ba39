import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { isEnded, sentencesWith, upperFirst } from '../shared/sentence-marks.ts'

/** Upper-cases the first letter of a phrase, be it behind ¿ or ¡. */
export const capital = upperFirst

/** Sets whole sentences one after the other, with a space between. */
export const sentences = sentencesWith(' ')

/** Ends a sentence with a full stop, unless words at its end bring their own, in whatever language and quotation. */
export function fullStop(words: Phrase): Phrase {
  return isEnded(words) ? words : phrase`${words}.`
}

/** Ends the words that open a list with a colon, unless they bring their own. */
export function colon(words: Phrase): Phrase {
  return plain(words).endsWith(':') ? words : phrase`${words}:`
}

/** Ends an item of a list. Nothing stands between the last two, since "y" would become "e" before some items. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
    case 'last but one':
      return phrase`${words};`
    case 'last':
      return fullStop(words)
  }
}
