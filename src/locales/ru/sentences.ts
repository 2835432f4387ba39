import { changedWords } from '../../model/stretches.ts'
import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { changeFirst, isEnded, sentencesWith } from '../shared/sentence-marks.ts'

/** Upper-cases the first letter of a phrase, be it behind a quotation mark. */
export function capital(words: Phrase): Phrase {
  return changeFirst(words, (value) =>
    value.replace(/^([«„“]*)(\p{L})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase()),
  )
}

/** Sets whole sentences one after the other, with a space between. */
export const sentences = sentencesWith(' ')

/**
 * Ends a sentence with a full stop, unless words at its end bring their own. What is quoted as part of the sentence
 * ("тезис «Кто действует?».") ends none; a sentence that is quoted after a colon does.
 */
export function fullStop(words: Phrase): Phrase {
  const text = plain(words)
  const isPart = /[?!…]»$/u.test(text) && !/: «[^«»]*»$/u.test(text)
  return isEnded(words) && !isPart ? words : phrase`${words}.`
}

/** Ends an item of a list: by a semicolon, the last by a full stop, without a word between the last two. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
    case 'last but one':
      return phrase`${words};`
    case 'last':
      return fullStop(words)
  }
}

/** Sets words between quotation marks; those inside become the inner ones: «… „…“». */
export function quoted(words: Phrase): Phrase {
  const inside = words.map((node) =>
    node.type === 'text' ? changedWords(node, node.value.replaceAll('«', '„').replaceAll('»', '“')) : node,
  )
  return phrase`«${inside}»`
}
