import type { CrossReference, Inline } from '../../../model/document.ts'

/** The longest text between two references that are cited together: "paras. 7 and 11". */
const longestJoint = 6

/**
 * Tells how a reference is cited where it stands, for those who hear the link alone: `para. 14`, in the words before
 * it; the number, if there are none.
 */
export function citationOf(reference: CrossReference, siblings: readonly Inline[]): string {
  const word = /\p{L}+\.?(?=[ \u00A0]$)/u.exec(textBefore(siblings.indexOf(reference), siblings))
  return word ? `${word[0]} ${reference.value}` : reference.value
}

/** The text before a reference, or before the first of those that it is cited with. */
function textBefore(at: number, siblings: readonly Inline[]): string {
  const before = siblings[at - 1]
  if (before?.type !== 'text') return ''
  const isJoint = before.value.length <= longestJoint && siblings[at - 2]?.type === 'crossReference'
  return isJoint ? textBefore(at - 2, siblings) : before.value
}
