import type { Node, Pair } from 'yaml'

/**
 * Tells where a value begins and ends. A block ends with its last words: the line end and the blank lines after them
 * are not its own.
 */
export function rangeOf(text: string, { range }: Node): readonly [from: number, to: number] {
  const [from, to] = [range?.[0] ?? 0, range?.[1] ?? 0]
  return [from, from + text.slice(from, to).trimEnd().length]
}

/** Tells where a key of a map and its value begin and end. */
export function rangeOfPair(text: string, { key, value }: Pair): readonly [from: number, to: number] {
  const [[from, end], last] = [rangeOf(text, nodeOf(key)), nodeOf(value)]
  return [from, last.range == null ? end : Math.max(end, rangeOf(text, last)[1])]
}

/** What a parser made of a text is of nodes throughout; a value that is not written is an empty one. */
function nodeOf(part: unknown): Node {
  return part as Node
}
