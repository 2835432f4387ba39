import type { Scalar } from 'yaml'
import type { Edit } from './edit.ts'
import { columnOf, fill, lineEndOf, lineStart } from './lines-of.ts'

/** No new line is longer, in characters. */
export const width = 100

/**
 * Replaces in a text that is written the words that differ, and none of those around them: quotes, line breaks and
 * white space stay. Undefined where the written words are not those of the value one by one, because of escapes.
 */
export function replaceWords(text: string, scalar: Scalar, value: string): Edit | undefined {
  const [start, end] = bodyOf(text, scalar)
  const old = wordsIn(text.slice(start, end), start)
  const meant = split(String(scalar.value))
  if (old.length !== meant.length || old.length === 0) return undefined
  const wanted = split(value)
  const same = sharedEnds(meant, wanted)
  const [first, last] = [old[same.before], old[old.length - 1 - same.after]]
  const added = wanted.slice(same.before, wanted.length - same.after).map((word) => escaped(word, scalar))
  if (added.length === 0) return dropped(old, same)
  const previous = old[same.before - 1]
  if (first === undefined || last === undefined || same.before + same.after >= old.length)
    return between(text, previous, old[same.before], added, scalar)
  return { from: first.from, to: last.to, words: laid(text, first.from, added, scalar) }
}

interface WrittenWord {
  readonly from: number
  readonly to: number
  readonly word: string
}

/** Where the words of a scalar stand: inside its quotes, below the line of its sign. */
function bodyOf(text: string, { range, type }: Scalar): readonly [number, number] {
  const [start, end] = [range?.[0] ?? 0, range?.[1] ?? 0]
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return [start + 1, end - 1]
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return [text.indexOf('\n', start) + 1, end]
  return [start, end]
}

function wordsIn(body: string, offset: number): readonly WrittenWord[] {
  return [...body.matchAll(/[^ \t\r\n]+/g)].map(({ index, 0: word }) => ({
    from: offset + index,
    to: offset + index + word.length,
    word,
  }))
}

function split(value: string): readonly string[] {
  return value.split(/[ \t\r\n]+/).filter((word) => word !== '')
}

function sharedEnds(a: readonly string[], b: readonly string[]): { readonly before: number; readonly after: number } {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a[before] === b[before]) before += 1
  let after = 0
  while (after < most - before && a.at(-1 - after) === b.at(-1 - after)) after += 1
  return { before, after }
}

function escaped(word: string, { type }: Scalar): string {
  if (type === 'QUOTE_SINGLE') return word.replaceAll("'", "''")
  return type === 'QUOTE_DOUBLE' ? JSON.stringify(word).slice(1, -1) : word
}

/** Words that are only left out take the white space before them along, or that after them at the beginning. */
function dropped(
  old: readonly WrittenWord[],
  { before, after }: { readonly before: number; readonly after: number },
): Edit | undefined {
  const [first, last] = [old[before], old[old.length - 1 - after]]
  if (first === undefined || last === undefined || before + after >= old.length) return undefined
  const [previous, next] = [old[before - 1], old[old.length - after]]
  if (next !== undefined) return { from: first.from, to: next.from, words: '' }
  return previous === undefined ? undefined : { from: previous.to, to: last.to, words: '' }
}

/** Words that are only added stand after the word before them, or before the one after them. */
function between(
  text: string,
  previous: WrittenWord | undefined,
  next: WrittenWord | undefined,
  added: readonly string[],
  scalar: Scalar,
): Edit | undefined {
  if (previous !== undefined)
    return { from: previous.to, to: previous.to, words: ` ${laid(text, previous.to + 1, added, scalar)}` }
  return next && { from: next.from, to: next.from, words: `${laid(text, next.from, added, scalar)} ` }
}

/** Lays words out from a place in a line, in lines of their own where they would make it too long. */
function laid(text: string, from: number, words: readonly string[], scalar: Scalar): string {
  const whole = words.join(' ')
  if (scalar.type !== 'BLOCK_FOLDED' || columnOf(text, from) + whole.length <= width) return whole
  const start = lineStart(text, from)
  const indent = /^ */.exec(text.slice(start, from))?.[0] ?? ''
  return fill(words, width - columnOf(text, from)).join(`${lineEndOf(text)}${indent}`)
}
