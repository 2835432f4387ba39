import { editsBetween } from './edits-between.ts'

/** What comes of bringing changed words into the notes: `by-hand` no program can, `taken` is there already. */
export type TakenOver = { readonly value: string } | 'changed-since' | 'by-hand' | 'taken'

/**
 * Brings words that were changed in print into the words that the notes record. What print changes in them stays as the
 * notes have it: a first capital, a stop, a space that does not break. If the notes say something else by now than was
 * printed, nothing is brought there.
 */
export function takeOver(recorded: string, was: string, now: string): TakenOver {
  if (letters(recorded) === letters(now)) return 'taken'
  if (letters(recorded) !== letters(was)) return 'changed-since'
  if (!isPrintedLike(recorded, was)) return 'by-hand'
  const edits = editsBetween(was, now)
  const value = edits.reduceRight(
    (words, { start, end, now: words_ }) => words.slice(0, start) + words_ + words.slice(end),
    recorded,
  )
  const wasCapital = recorded[0] !== was[0]
  const isNew = edits.some(({ start }) => start === 0)
  return { value: (wasCapital && isNew ? lowerFirst(value) : value).replace(/ {2,}/g, ' ').trim() }
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[\s\u00A0\u202F«»„“”‘’"'.。．।۔]/gu, '')
}

/** Words that are printed letter by letter as they are recorded, but for their first capital and their stop. */
function isPrintedLike(recorded: string, was: string): boolean {
  const printed = recorded.slice(0, was.length).replace(/[\s\u00A0\u2007\u202F]/gu, ' ')
  return printed.slice(1) === was.slice(1) && printed.slice(0, 1).toLowerCase() === was.slice(0, 1).toLowerCase()
}

/** A word in capitals stays one: "NATO". */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1)
}
