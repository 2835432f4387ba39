import { diffArrays } from 'diff'
import { unspaced } from '../model/tokens-of.ts'

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
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const hunks = diffArrays(old, now, { maxEditLength: mostEdits })
  const stayed = (hunks ?? []).flatMap(({ added, removed, value }) => (added || removed ? [] : value))
  if (hunks === undefined || 2 * countWords(stayed) < Math.min(countWords(old), countWords(now)))
    return wordsOf(before, after)
  return joined(hunks.map(({ added, removed, value }) => ({ text: value.join(''), added, removed })))
}

/** Beyond it the search would take long, and what it found would not be read. */
const mostEdits = 1000

/**
 * A space, or a word with its marks, which are told with it: a mark alone says nothing to a reader. Where no spaces
 * part words, a character.
 */
function unitsOf(text: string): string[] {
  return text.match(unit) ?? []
}

const unit = new RegExp(`\\s+|[${unspaced}]|[^\\s${unspaced}]+`, 'gu')

function countWords(units: readonly string[]): number {
  return units.filter((unit) => unit.trim() !== '').length
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
