import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { NotePath } from '../model/change.ts'
import type { Place } from '../model/place.ts'
import { parsed } from './meaning.ts'

/** Finds the path of what begins at a place of a text: of a value, or of a group of keys. */
export function pathAt(text: string, { line, column }: Pick<Place, 'line' | 'column'>, of: 'value' | 'keys'): NotePath {
  const document = parsed(text)
  const offset = offsetOf(text, line, column)
  const found = [...ways(document.contents, [])].filter(
    ({ node }) => offset >= (node.range?.[0] ?? 0) && offset < (node.range?.[2] ?? 0),
  )
  const wanted = of === 'keys' ? found.filter(({ node }) => isMap(node) && node.range?.[0] === offset) : found
  return (wanted.at(-1) ?? found.at(-1))?.path ?? []
}

/**
 * Finds the first text below a path, in one of these keys, in which words stand: its path and what it says. The text of
 * a key may be a list, or a group of languages.
 */
export function textWith(
  text: string,
  below: NotePath,
  keys: ReadonlySet<string>,
  words: string,
): { readonly path: NotePath; readonly value: string } | undefined {
  const start = parsed(text).getIn(below, true)
  for (const { node, path } of ways(start, below)) {
    const key = path.slice(below.length).findLast((step) => typeof step === 'string' && keys.has(step))
    if (key === undefined || !isScalar(node)) continue
    const value = String(node.value).split(/\s+/).join(' ')
    if (value.includes(words)) return { path, value }
  }
  return undefined
}

/** Goes through all values, each after the group or list that it stands in. */
function* ways(node: unknown, path: NotePath): Generator<{ readonly node: Node; readonly path: NotePath }> {
  if (!isNode(node)) return
  yield { node, path }
  if (isSeq(node)) for (const [index, one] of node.items.entries()) yield* ways(one, [...path, index])
  if (isMap(node)) for (const { key, value } of node.items) yield* ways(value, [...path, String(key)])
}

/** Counts as places do: without a byte-order mark. */
function offsetOf(text: string, line: number, column: number): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
