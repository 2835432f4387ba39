import type { Phrase } from '../../locales/claim.ts'
import type { SummaryKind } from '../../locales/define-locale.ts'
import { summaryKinds } from '../../locales/define-locale.ts'
import { plain } from '../../locales/phrase.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import { countWords } from '../../model/count-words.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { summaryLimit } from '../../model/report.ts'
import type { Context } from '../context.ts'
import { inLanguageOfNotes } from '../context.ts'
import type { Numbering } from '../filled.ts'
import type { SummaryCandidate } from '../summary/items.ts'
import { isSpokenConcern, summaryItems } from '../summary/items.ts'
import { summaryParagraphs } from '../summary/paragraphs.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The summary: conclusions, agreement with its meeting, votes, what was not settled, what is contested, each with its
 * paragraph. Where it would be longer than `summaryLimit`, the kinds share the room: none has its second item before
 * every kind has its first. What is left out is said by kind and number.
 */
export const summary = defineSlot({
  role: 'summary',
  fill: (context) => [{ type: 'free', make: (numbering) => cutToFit(context, numbering) }],
})

/**
 * What is chosen is chosen once: by the words that it has in the language of the notes. Else each language, being
 * longer or shorter, would tell of other points.
 */
function cutToFit(context: Context, numbering: Numbering): readonly Block[] {
  const original = inLanguageOfNotes(context)
  const printed = summaryOf(context, numbering)
  const measured = original === context ? printed : summaryOf(original, numbering)
  const fits = (kept: number): boolean => wordsIn(measured.first(kept)) <= summaryLimit
  return printed.first(mostThat(Math.min(measured.length, summaryLimit), fits))
}

/** A summary in one language, by the number of its items that are told. */
interface Summary {
  readonly length: number
  readonly first: (kept: number) => readonly Block[]
}

function summaryOf(context: Context, numbering: Numbering): Summary {
  const items = summaryItems(context, numbering)
  const inTurn = takeInTurn(items)
  const views = spokenViews(context, numbering)
  return {
    length: items.length,
    first: (kept) => {
      const chosen = new Set(inTurn.slice(0, kept))
      return blocksOf(
        items.filter((item) => chosen.has(item)),
        items,
        views,
        context,
      )
    },
  }
}

/** Orders items so that each kind has its first before any has its second. */
function takeInTurn(items: readonly SummaryCandidate[]): readonly SummaryCandidate[] {
  const byKind = summaryKinds.map((kind) => items.filter((item) => item.kind === kind))
  const rounds = byKind.reduce((most, own) => Math.max(most, own.length), 0)
  return Array.from({ length: rounds }, (_, round) => byKind.flatMap((own) => own[round] ?? [])).flat()
}

/** Finds the largest number up to `most` that fits, where all below it fit too; 0 if none does. */
function mostThat(most: number, fits: (number: number) => boolean): number {
  // All fit sooner than all but one, since then nothing is said of what is left out. Of a long series few fit: to try
  // it whole first would cost the most.
  if (most <= 64 && fits(most)) return most
  let [fitting, tooMany] = [0, Math.min(most, 16)]
  while (fits(tooMany)) {
    if (tooMany === most) return most
    fitting = tooMany
    tooMany = Math.min(most, tooMany * 2)
  }
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle)) fitting = middle
    else tooMany = middle
  }
  return fitting
}

function blocksOf(
  items: readonly SummaryCandidate[],
  all: readonly SummaryCandidate[],
  views: Phrase,
  context: Context,
): readonly Block[] {
  const { locale, facts } = context
  const last = locale.sentences([views, leftOut(items, all, context)])
  return [
    {
      type: 'heading',
      depth: 2,
      data: { bookmark: bookmarkOf('summary:summary') },
      children: [...locale.headings.summary],
    },
    paragraph(locale.summary.opening(facts)),
    ...summaryParagraphs(
      items.map(({ item }) => item()),
      context,
    ),
    ...(last.length === 0 ? [] : [paragraph(last)]),
  ]
}

function leftOut(items: readonly SummaryCandidate[], all: readonly SummaryCandidate[], { locale }: Context): Phrase {
  const number = (kind: SummaryKind): number =>
    all.filter((item) => item.kind === kind).length - items.filter((item) => item.kind === kind).length
  if (items.length === all.length) return []
  return locale.summary.leftOut({
    conclusions: number('conclusions'),
    agreement: number('agreement'),
    votes: number('votes'),
    open: number('open'),
    contested: number('contested'),
  })
}

/** Views of delegations and speakers are in the summary by reference only. */
function spokenViews({ evidence, locale }: Context, { citeWhole }: Numbering): Phrase {
  const spoken = evidence.themes.flatMap(({ findings, dilemmas }) => [
    ...findings.filter(({ lead, group }) => group === 'raised' && lead.kind === 'point' && lead.by.length > 0),
    ...dilemmas.filter(isSpokenConcern),
  ])
  return spoken.length === 0 ? [] : locale.summary.spokenViews(citeWhole(spoken.map(({ subject }) => subject)))
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
