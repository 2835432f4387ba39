import { visit } from 'unist-util-visit'
import type { ReportRoot } from '../../../model/document.ts'
import { tiedOffsets } from '../../ties.ts'

/** Keeps together in a line what belongs together, in people's own words too: "Mr. Eide", "10 May". Word knows no other way than a no-break space. */
export function keepTogether(root: ReportRoot): ReportRoot {
  const copy = structuredClone(root)
  visit(copy, 'text', (node) => {
    node.value = together(node.value)
  })
  return copy
}

function together(text: string): string {
  const tied = tiedOffsets(text)
  return text.replace(/ /g, (space, at: number) => tied.has(at + 1) ? '\u00a0' : space)
}
