import { editsBetween } from './edits-between.ts'

/** What comes of bringing changed words into the notes: `by-hand` no program can, `taken` is there already. */
export type TakenOver = { readonly value: string } | 'changed-since' | 'by-hand' | 'taken'

/**
 * Brings words that were changed in print into the words that the notes record. What print changes in them stays as the
 * notes have it: a first capital, a stop, a space that does not break. If the notes say something else by now than was
 * printed, nothing is brought there.
 */
export function takeOver(recorded: string, was: string, now: string): TakenOver {
  if (!isPrintedAs(recorded, was)) {
    if (isPrintedAs(recorded, now)) return 'taken'
    return letters(recorded) === letters(was) ? 'by-hand' : 'changed-since'
  }
  const edits = editsBetween(was, now)
  const value = edits.reduceRight(
    (words, edit) => words.slice(0, edit.start) + edit.now + words.slice(edit.end),
    recorded,
  )
  const wasCapital = recorded[0] !== was[0]
  const isNew = edits.some(({ start }) => start === 0)
  return { value: (wasCapital && isNew ? lowerFirst(value) : value).replace(/ {2,}/g, ' ').trim() }
}

/** Tells whether words are printed as they are recorded, but for their first capital and their stop. */
function isPrintedAs(recorded: string, printed: string): boolean {
  const [words, stop] = [recorded.slice(0, printed.length), recorded.slice(printed.length)]
  const plain = words.replace(/[\s\u00A0\u2007\u202F]/gu, ' ')
  const isSame =
    plain.slice(1) === printed.slice(1) && plain.slice(0, 1).toLowerCase() === printed.slice(0, 1).toLowerCase()
  return isSame && /^\s*[.。．।۔]?$/u.test(stop)
}

/** Tells what words say, whatever their capitals, spaces, quotation marks and stops. */
export function letters(words: string): string {
  return words.toLowerCase().replace(/[\s\u00A0\u202F«»„“”‘’"'.。．।۔]/gu, '')
}

/** A word in capitals stays one: "NATO". */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1)
}
