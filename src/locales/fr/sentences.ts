import { changedWords } from '../../model/stretches.ts'
import type { ItemPosition, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { narrowNoBreak, noBreak } from '../shared/no-break.ts'
import { isEnded, sentencesWith, upperFirst } from '../shared/sentence-marks.ts'

/** A colon and a semicolon, with the spaces that French sets before them. */
export const [colon, semicolon] = [`${noBreak}:`, `${narrowNoBreak};`]

/** Upper-cases the first letter of a phrase; it keeps its accent. */
export const capital = upperFirst

/** Sets whole sentences one after the other, with a space between. */
export const sentences = sentencesWith(' ')

/** Ends a sentence with a full stop, unless words at its end bring their own, in whatever language and quotation. */
export function fullStop(words: Phrase): Phrase {
  return isEnded(words) ? words : phrase`${words}.`
}

/** Ends an item of a list: French has no “et” before the last. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
    case 'last but one':
      return phrase`${words}${semicolon}`
    case 'last':
      return fullStop(words)
  }
}

/** Sets words between quotation marks; those inside become the inner ones. */
export function quote(words: Phrase): Phrase {
  return phrase`«${noBreak}${words.map(withInnerMarks)}${noBreak}»`
}

function withInnerMarks(node: Phrase[number]): Phrase[number] {
  if (node.type === 'text')
    return changedWords(node, node.value.replace(/«[\s\u00a0\u202f]*/gu, '“').replace(/[\s\u00a0\u202f]*»/gu, '”'))
  return node.type === 'languageRun' ? { ...node, children: node.children.map(withInnerMarks) } : node
}
