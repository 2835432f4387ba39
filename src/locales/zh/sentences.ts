import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { sentencesWith } from '../shared/sentence-marks.ts'

/** Sets whole sentences one after the other, with nothing between. */
export const sentences = sentencesWith('')

/** Ends a sentence with a full stop, unless words at its end bring their own. */
export function fullStop(words: Phrase): Phrase {
  return isEnded(words) ? words : phrase`${words}。`
}

/** Ends an item of a list. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
    case 'last but one':
      return phrase`${words}；`
    case 'last':
      return fullStop(words)
  }
}

const closing = '[”’》」』"\')]*$'
const ended = new RegExp(`[。！？…]${closing}`, 'u')
/** The mark of a sentence of another script, and not of an abbreviation. */
const endedElsewhere = new RegExp(`(?<!(?:^|[ .])(?:[A-Z]|etc|al|No|Inc|Ltd|Co|Corp|Jr|Sr))[.!?؟।۔]${closing}`, 'u')

/**
 * Tells whether words end as a sentence does. A full stop of another script ends one only where whole words of that
 * script stand before it: "第5条Art." does not end.
 */
function isEnded(words: Phrase): boolean {
  const text = plain(words)
  if (ended.test(text)) return true
  const tail = text.slice(text.search(/[^\p{Script=Han}]*$/u))
  return /\S\s+\S/u.test(tail) && endedElsewhere.test(tail)
}
