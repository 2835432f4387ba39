import type { Phrase } from '../../locales/claim.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import { countWords } from '../../model/count-words.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../draft.ts'
import { plain } from '../plain.ts'
import { agreedParagraphs, contestedParagraph, openParagraph } from '../summary/paragraphs.ts'
import type { SummaryItem } from '../summary/items.ts'
import { summaryItems } from '../summary/items.ts'
import { defineSlot } from './define-slot.ts'

/** Words: what fits the first page beside the title. */
const limit = 350

/** The summary: conclusions, agreement with its meeting, what was left open, what is contested, each with its paragraph. Cut by rank, and says so. */
export const summary = defineSlot({
  role: 'summary',
  fill: (context) => [{ type: 'free', make: (numbering) => fit(context, numbering) }],
})

function fit(context: Context, numbering: Numbering): readonly Block[] {
  const items = summaryItems(context, numbering)
  const byRank = [...items].sort((a, b) => a.rank - b.rank || items.indexOf(a) - items.indexOf(b))
  const whole = blocksOf(items, context, false)
  if (wordsIn(whole) <= limit) return whole
  for (let kept = mostThatFit(byRank); kept > 0; kept -= 1) {
    const chosen = new Set(byRank.slice(0, kept))
    const blocks = blocksOf(items.filter((item) => chosen.has(item)), context, true)
    if (wordsIn(blocks) <= limit) return blocks
  }
  return blocksOf([], context, true)
}

/** No more items fit than can be told in their own words alone; fewer than all. */
function mostThatFit(byRank: readonly SummaryItem[]): number {
  let words = 0
  const over = byRank.findIndex(({ cited }) => (words += countWords(plain(cited.text))) > limit)
  return over < 0 ? byRank.length - 1 : Math.min(over, byRank.length - 1)
}

function blocksOf(items: readonly SummaryItem[], context: Context, cut: boolean): readonly Block[] {
  const { locale, facts } = context
  return [
    { type: 'heading', depth: 2, data: { bookmark: bookmarkOf('summary:summary') }, children: [...locale.headings.summary] },
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
  return blocks.reduce((sum, block) => sum + ('children' in block && block.type === 'paragraph' ? countWords(plain(block.children)) : 0), 0)
}
