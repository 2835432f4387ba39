import { toString as wordsOf } from 'mdast-util-to-string'
import { countWords } from '../../model/count-words.ts'
import type { Block, Heading, ReportRoot } from '../../model/document.ts'
import type { Built } from '../../pipeline.ts'
import type { Lengths } from '../wire.ts'
import type { Shown } from './draft.ts'

/**
 * Counts the words of each part of a report, by its headings of the second depth; the cover does not count, being no
 * part of the document.
 */
export function lengthsOf({ compiled: { series } }: Shown, { report }: Built): Lengths {
  const sections = partsOf(report.root).map(({ blocks, heading }) => ({
    bookmark: heading.data.bookmark,
    title: [heading.data.label, wordsOf(heading)].filter((word) => word !== undefined).join(' '),
    words: blocks.reduce((sum, block) => sum + wordsIn(block), 0),
  }))
  return { limit: series.notes.limit, total: sections.reduce((sum, { words }) => sum + words, 0), sections }
}

interface Part {
  readonly heading: Heading
  readonly blocks: Block[]
}

/** Each begins with a heading; what stands before the first is the head of the page, and does not count. */
function partsOf(root: ReportRoot): readonly Part[] {
  const parts: Part[] = []
  for (const block of root.children.filter(({ role }) => role !== 'cover').flatMap(({ children }) => children)) {
    if (block.type === 'heading' && block.depth <= 2) parts.push({ heading: block, blocks: [] })
    parts.at(-1)?.blocks.push(block)
  }
  return parts
}

function wordsIn(block: Block): number {
  switch (block.type) {
    case 'contents':
      return countWords([block.title, ...block.entries.flatMap(({ label, text }) => [label, text])].join(' '))
    case 'masthead':
      return countWords([block.organization, block.symbol ?? '', ...block.lines].join(' '))
    case 'table':
      return countWords(
        [block.data.caption, ...block.children.flatMap((row) => row.children.map((cell) => wordsOf(cell)))].join(' '),
      )
    default:
      return countWords(wordsOf(block))
  }
}
