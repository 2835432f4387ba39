import { diffArrays } from 'diff'
import { joinNeighbours } from '../model/grouping.ts'
import { tokensOf } from '../model/tokens-of.ts'

/** Words in place of others: from `start` to `end` of a text there may be none, and `now` may be none too. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly now: string
  /** Where `now` begins in the new text. */
  readonly at: number
}

/** Beyond it, a text was written anew, and is one edit. */
const mostEdits = 2000

/**
 * Finds the words that differ between two texts, in their order. A lone space between two edits belongs to them: words
 * that follow each other are edited as one.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  if (before === after) return []
  const hunks = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits })
  if (hunks === undefined) return [{ start: 0, end: before.length, now: after, at: 0 }]
  const edits: Edit[] = []
  let [start, at] = [0, 0]
  for (const { added, removed, value } of hunks) {
    const text = value.join('')
    if (added) edits.push({ start, end: start, now: text, at })
    if (removed) edits.push({ start, end: start + text.length, now: '', at })
    if (!added) start += text.length
    if (!removed) at += text.length
  }
  return joinNeighbours(edits, (last, next) => {
    const between = before.slice(last.end, next.start)
    return between === '' || between === ' '
      ? { ...last, end: next.end, now: last.now + between + next.now }
      : undefined
  })
}
