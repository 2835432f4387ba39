import type { Phrase } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import { countWords } from '../../model/count-words.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { summaryLimit } from '../../model/report.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'
import type { SummaryItem } from '../summary/items.ts'
import { summaryItems } from '../summary/items.ts'
import { agreedParagraphs, contestedParagraph, openParagraph } from '../summary/paragraphs.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The summary: conclusions, agreement with its meeting, what was left open, what is contested, each with its paragraph.
 * Where it would be longer than `summaryLimit`, the items of the highest rank are left out, and the summary says so.
 */
export const summary = defineSlot({
  role: 'summary',
  fill: (context) => [{ type: 'free', make: (numbering) => cutToFit(context, numbering) }],
})

function cutToFit(context: Context, numbering: Numbering): readonly Block[] {
  const items = summaryItems(context, numbering)
  const byRank = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => a.item.rank - b.item.rank || a.index - b.index)
  const blocksFor = (kept: number): readonly Block[] => {
    const chosen = byRank.slice(0, kept).sort((a, b) => a.index - b.index)
    return blocksOf(
      chosen.map(({ item }) => item),
      context,
      kept < items.length,
    )
  }
  return blocksFor(mostThat(Math.min(items.length, summaryLimit), (kept) => wordsIn(blocksFor(kept)) <= summaryLimit))
}

/** Finds the largest number up to `most` that fits, where all below it fit too; 0 if none does. */
function mostThat(most: number, fits: (number: number) => boolean): number {
  if (fits(most)) return most
  let [fitting, tooMany] = [0, most]
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle)) fitting = middle
    else tooMany = middle
  }
  return fitting
}

function blocksOf(items: readonly SummaryItem[], context: Context, cut: boolean): readonly Block[] {
  const { locale, facts } = context
  return [
    {
      type: 'heading',
      depth: 2,
      data: { bookmark: bookmarkOf('summary:summary') },
      children: [...locale.headings.summary],
    },
    paragraph(locale.summary.opening(facts)),
    ...agreedParagraphs(items, context),
    ...openParagraph(items, context),
    ...contestedParagraph(items, context),
    ...(cut ? [paragraph(locale.summary.cut)] : []),
  ]
}

function paragraph(words: Phrase): Paragraph {
  return { type: 'paragraph', children: [...words] }
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + ('children' in block && block.type === 'paragraph' ? countWords(plain(block.children)) : 0),
    0,
  )
}
