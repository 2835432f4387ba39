import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { NotePath } from '../model/change.ts'
import type { Standing } from './set-value.ts'

/** Finds the value at a path; undefined where there is none. */
export function standingAt(document: Document, path: NotePath): Standing | undefined {
  const [above, key] = [nodeAt(document, path.slice(0, -1)), path.at(-1)]
  if (isMap(above)) {
    const pair = above.items.find((each) => isScalar(each.key) && each.key.value === key)
    if (!isNode(pair?.key) || !isNode(pair.value)) return undefined
    return { value: pair.value, from: pair.key.range?.[0] ?? 0, inFlow: isInFlow(document, path) }
  }
  const value = isSeq(above) && typeof key === 'number' ? above.items[key] : undefined
  if (!isNode(value)) return undefined
  return { value, from: Math.max(0, (value.range?.[0] ?? 0) - 2), inFlow: isInFlow(document, path) }
}

/** Finds the node at a path; undefined where there is none. */
export function nodeAt(document: Document, path: NotePath): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  return isNode(node) ? node : undefined
}

function isInFlow(document: Document, path: NotePath): boolean {
  return path.some((_, length) => {
    const node = nodeAt(document, path.slice(0, length))
    return (isMap(node) || isSeq(node)) && node.flow === true
  })
}
