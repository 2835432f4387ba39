import { toString as wordsOf } from 'mdast-util-to-string'
import { countWords } from '../../model/count-words.ts'
import type { Block, Heading, ReportRoot } from '../../model/document.ts'
import type { Built } from '../../pipeline.ts'
import type { Lengths } from '../wire.ts'
import type { Draft } from './draft.ts'

/**
 * Counts the words of each part of a report; a part begins at each heading of the first or the second depth. The cover
 * is no part of the document, and does not count.
 */
export function lengthsOf({ compiled: { series } }: Draft, { report }: Built): Lengths {
  const sections = partsOf(report.root).map(({ blocks, heading }) => ({
    bookmark: heading.data.bookmark,
    title: [heading.data.label, wordsOf(heading)].filter((word) => word !== undefined).join(' '),
    words: blocks.reduce((sum, block) => sum + wordsIn(block), 0),
  }))
  return { limit: series.notes.limit, total: sections.reduce((sum, { words }) => sum + words, 0), sections }
}

interface ReportPart {
  readonly heading: Heading
  readonly blocks: Block[]
}

/** A part begins with its heading. What stands before the first heading is the head of the page: it does not count. */
function partsOf(root: ReportRoot): readonly ReportPart[] {
  const parts: ReportPart[] = []
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
    case 'columnList':
      return countWords([...(block.data?.title ?? []), ...block.children].map((part) => wordsOf(part)).join(' '))
    case 'heading':
    case 'paragraph':
    case 'numberedParagraph':
    case 'signature':
    case 'footnoteDefinition':
      return countWords(wordsOf(block))
  }
}
