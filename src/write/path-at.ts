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
   * The first text below a path, in one of these keys, in which words stand: its path and what it says. The text of a
   * key may be a list, or a group of languages.
   */
  readonly textWith: (below: NotePath, keys: ReadonlySet<string>, words: string) => FoundText | undefined
}

interface FoundText {
  readonly path: NotePath
  readonly value: string
}

/** Prepares to find places in the text of a file of notes. */
export function finderIn(text: string): Finder {
  const document = parsed(text)
  const starts = lineStarts(text)
  return {
    pathAt: ({ line, column }, of) => {
      const offset = (starts[line - 1] ?? 0) + column - 1
      const found = [...downTo(offset, document.contents, [])]
      const keys = found.findLast(({ node }) => isMap(node) && node.range?.[0] === offset)
      return ((of === 'keys' ? keys : undefined) ?? found.at(-1))?.path ?? []
    },
    isAt: (path) => isNode(document.getIn(path, true)),
    textWith: (below, keys, words) => {
      for (const { node, path } of allBelow(document.getIn(below, true), below)) {
        const key = path.slice(below.length).findLast((step) => typeof step === 'string' && keys.has(step))
        if (key === undefined || !isScalar(node)) continue
        const value = String(node.value).split(/\s+/).join(' ')
        if (value.includes(words)) return { path, value }
      }
      return undefined
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

function* allBelow(node: unknown, path: NotePath): Generator<Way> {
  if (!isNode(node)) return
  yield { node, path }
  for (const part of partsOf({ node, path })) yield* allBelow(part.node, part.path)
}

function partsOf({ node, path }: Way): readonly Way[] {
  if (isSeq(node))
    return node.items.flatMap((one, index) => (isNode(one) ? [{ node: one, path: [...path, index] }] : []))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => (isNode(value) ? [{ node: value, path: [...path, String(key)] }] : []))
}

/** Where each line begins, without a byte-order mark: places do not count it. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return starts
}
