import type { Text } from 'mdast'
import { noBreakOffsets } from '../../no-break.ts'

/**
 * Keeps together in a line what belongs together, in a copy of a node and all below it, and in people's own words too:
 * "Mr. Eide", "10 May". Word knows no other way than a no-break space.
 */
export function keepTogether<Kind extends object>(node: Kind): Kind {
  if ('children' in node && Array.isArray(node.children)) return { ...node, children: node.children.map(keepTogether) }
  return isText(node) ? { ...node, value: together(node.value) } : node
}

function isText(node: object): node is Text {
  return 'type' in node && node.type === 'text'
}

function together(text: string): string {
  const tied = noBreakOffsets(text)
  return text.replace(/ /g, (space, at: number) => (tied.has(at + 1) ? '\u00a0' : space))
}
