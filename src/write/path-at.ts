import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { NotePath } from '../model/change.ts'
import type { Place } from '../model/place.ts'
import { parsed } from './meaning.ts'

/** Finds in one text, which is parsed once, where things stand. */
export interface Finder {
  /** The path of what stands at a place: of a value, or of the group of keys that begins there. */
  readonly pathAt: (place: Pick<Place, 'line' | 'column'>, of: 'value' | 'keys') => NotePath
  /** Tells whether something stands at a path. */
  readonly isAt: (path: NotePath) => boolean
  /**
   * The text that is meant by a path below another: where it stands, and what it says. It may stand without the group
   * of languages of which the path names one, and in the brackets of a list.
   */
  readonly textAt: (below: NotePath, path: NotePath) => FoundText | undefined
}

interface FoundText {
  readonly path: NotePath
  readonly value: string
  /** Where it begins. */
  readonly place: Pick<Place, 'line' | 'column'>
}

/** Prepares to find places in the text of a file of notes. */
export function finderIn(text: string): Finder {
  const document = parsed(text)
  const starts = lineStarts(text)
  const isAt = (path: NotePath): boolean => isNode(document.getIn(path, true))
  return {
    pathAt: ({ line, column }, of) => {
      const offset = (starts[line - 1] ?? 0) + column - 1
      const found = [...downTo(offset, document.contents, [])]
      const keys = found.findLast(({ node }) => isMap(node) && node.range?.[0] === offset)
      return ((of === 'keys' ? keys : undefined) ?? found.at(-1))?.path ?? []
    },
    isAt,
    textAt: (below, steps) => {
      const way = [...below]
      for (const step of steps) way.push(...([[step], [0, step]].find((part) => isAt([...way, ...part])) ?? []))
      const path = [[...way, 0], way].find(isAt) ?? way
      const node = document.getIn(path, true)
      if (!isScalar(node)) return undefined
      return { path, value: String(node.value).split(/\s+/).join(' '), place: placeAt(node.range?.[0] ?? 0, starts) }
    },
  }
}

interface Way {
  readonly node: Node
  readonly path: NotePath
}

/** Goes down to what stands at an offset, from the whole to its parts. */
function* downTo(offset: number, node: unknown, path: NotePath): Generator<Way> {
  if (!isNode(node)) return
  yield { node, path }
  const part = partsOf({ node, path }).find(
    ({ node: { range } }) => offset >= (range?.[0] ?? 0) && offset < (range?.[2] ?? 0),
  )
  if (part) yield* downTo(offset, part.node, part.path)
}

function partsOf({ node, path }: Way): readonly Way[] {
  if (isSeq(node))
    return node.items.flatMap((one, index) => (isNode(one) ? [{ node: one, path: [...path, index] }] : []))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => (isNode(value) ? [{ node: value, path: [...path, String(key)] }] : []))
}

function placeAt(offset: number, starts: readonly number[]): Pick<Place, 'line' | 'column'> {
  const line = starts.findLastIndex((start) => start <= offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

/** Where each line begins, without a byte-order mark: places do not count it. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return starts
}
