import { lineEnd, lineEndOf } from './lines-of.ts'

/** A stretch of a text that is replaced by other words. Where `from` is `to`, words are put in. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** Puts words in at an offset. */
export function insert(offset: number, words: string): Edit {
  return { from: offset, to: offset, words }
}

/** Puts a line below that of an offset, after a comment there. */
export function below(text: string, offset: number, line: string): Edit {
  return insert(lineEnd(text, offset), `${lineEndOf(text)}${line}`)
}

/** Makes edits that do not overlap, whatever their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from)
  const parts = inOrder.map(({ from, words }, index) => text.slice(inOrder[index - 1]?.to ?? 0, from) + words)
  return parts.join('') + text.slice(inOrder.at(-1)?.to ?? 0)
}

/** Tells whether two edits want the same words. */
export function overlap(edits: readonly Edit[]): boolean {
  const inOrder = [...edits].sort((a, b) => a.from - b.from)
  return inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? 0))
}
