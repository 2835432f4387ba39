import type { CrossReference, Inline } from '../../../model/document.ts'

/** The length of the longest text between two references that are cited together, as in "paras. 7 and 11". */
const longestJoint = 6

/**
 * Describes a reference for readers who hear the link alone, as it is cited where it stands: `para. 14`, with the word
 * before the number. Without such a word the description is only the number.
 */
export function citationOf(reference: CrossReference, siblings: readonly Inline[]): string {
  const word = /\p{L}+\.?(?=[ \u00A0]$)/u.exec(textBefore(siblings.indexOf(reference), siblings))
  return word ? `${word[0]} ${reference.value}` : reference.value
}

/** Returns the text before a reference, or before the first of several references that are cited together. */
function textBefore(at: number, siblings: readonly Inline[]): string {
  const before = siblings[at - 1]
  if (before?.type !== 'text') return ''
  const isJoint = before.value.length <= longestJoint && siblings[at - 2]?.type === 'crossReference'
  return isJoint ? textBefore(at - 2, siblings) : before.value
}
