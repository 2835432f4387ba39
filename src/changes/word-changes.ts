import { diffArrays } from 'diff'

/** Words that stand in both texts, or in one of them. */
export interface Words {
  readonly text: string
  readonly in: 'both' | 'before' | 'after'
}

/**
 * Tells which words of a text changed, in the order in which they are read: those that went before those that came. A
 * text of which less than half stayed, and the new one too, was written anew, and is told whole.
 */
export function wordChanges(before: string, after: string): readonly Words[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const hunks = diffArrays(old, now, { maxEditLength: mostEdits })
  const stayed = (hunks ?? []).flatMap(({ added, removed, value }) => (added || removed ? [] : value))
  if (hunks === undefined || 2 * countWords(stayed) < Math.min(countWords(old), countWords(now)))
    return wordsOf(before, after)
  return joined(hunks.map(({ added, removed, value }) => ({ text: value.join(''), added, removed })))
}

/** Beyond it the search would take long, and what it found would not be read. */
const mostEdits = 1000

/** A space, or a word with its marks: both are read together. In a script without spaces, a character. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu) ?? []
}

function countWords(tokens: readonly string[]): number {
  return tokens.filter((token) => token.trim() !== '').length
}

interface Hunk {
  readonly text: string
  readonly added: boolean
  readonly removed: boolean
}

/** A lone space between two changes belongs to the change: so that words are told as they are read. */
function joined(hunks: readonly Hunk[]): readonly Words[] {
  const words: Words[] = []
  let [before, after] = ['', '']
  hunks.forEach(({ text, added, removed }, index) => {
    const isBetween = text.trim() === '' && index < hunks.length - 1 && before + after !== ''
    if (!added) before += removed || isBetween ? text : ''
    if (!removed) after += added || isBetween ? text : ''
    if (added || removed || isBetween) return
    words.push(...wordsOf(before, after), { text, in: 'both' })
    before = after = ''
  })
  return [...words, ...wordsOf(before, after)]
}

function wordsOf(before: string, after: string): readonly Words[] {
  return [
    ...(before === '' ? [] : [{ text: before, in: 'before' } as const]),
    ...(after === '' ? [] : [{ text: after, in: 'after' } as const]),
  ]
}
