import type { Text } from 'mdast'
import { noBreakOffsets } from '../../no-break.ts'

/**
 * Keeps on one line what belongs together, also in words that people said: "Mr. Eide", "10 May". Word knows no other
 * way than a no-break space. Every node is copied, so that each stands in the tree once and can be told from the
 * others.
 */
export function withNoBreakSpaces<Kind extends object>(node: Kind): Kind {
  if ('children' in node && Array.isArray(node.children))
    return { ...node, children: node.children.map(withNoBreakSpaces) }
  return isText(node) ? { ...node, value: keptTogether(node.value) } : { ...node }
}

function isText(node: object): node is Text {
  return 'type' in node && node.type === 'text'
}

function keptTogether(text: string): string {
  const offsets = noBreakOffsets(text)
  return text.replace(/ /g, (space, at: number) => (offsets.has(at + 1) ? '\u00a0' : space))
}
