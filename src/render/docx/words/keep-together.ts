import type { Text } from 'mdast'
import type { ReportRoot } from '../../../model/document.ts'
import { tiedOffsets } from '../../ties.ts'

/** Keeps together in a line what belongs together, in people's own words too: "Mr. Eide", "10 May". Word knows no other way than a no-break space. */
export function keepTogether(root: ReportRoot): ReportRoot {
  return copied(root)
}

/** Copies a node with all that is below it. */
function copied<Kind extends object>(node: Kind): Kind {
  if ('children' in node && Array.isArray(node.children)) return { ...node, children: node.children.map(copied) }
  return isText(node) ? { ...node, value: together(node.value) } : node
}

function isText(node: object): node is Text {
  return 'type' in node && node.type === 'text'
}

function together(text: string): string {
  const tied = tiedOffsets(text)
  return text.replace(/ /g, (space, at: number) => tied.has(at + 1) ? '\u00a0' : space)
}
