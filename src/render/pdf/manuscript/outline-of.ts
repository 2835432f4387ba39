import { toString as wordsOf } from 'mdast-util-to-string'
import type { ReportRoot } from '../../../model/document.ts'
import type { OutlineEntry } from './block.ts'

/** Lists the headings of a report, with their labels, for the outline beside the pages. */
export function outlineOf(root: ReportRoot): readonly OutlineEntry[] {
  const headings = root.children.flatMap((section) => section.children).filter((block) => block.type === 'heading')
  return headings.map(({ depth, data, ...heading }) => ({
    depth,
    title: [data.label, wordsOf({ ...heading, depth, data })].filter(Boolean).join(' '),
    anchor: data.bookmark,
  }))
}
