import type { Phrase } from '../../locales/claim.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { Paragraph } from '../../model/document.ts'
import { groupBy } from '../../model/grouping.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Context } from '../context.ts'
import type { SummaryItem } from './items.ts'

type Of<Type extends SummaryItem['type']> = Extract<SummaryItem, { readonly type: Type }>

/** Makes a paragraph for the conclusions and one for the points of agreement, a sentence for each meeting and level. */
export function agreedParagraphs(items: readonly SummaryItem[], { locale }: Context): readonly Paragraph[] {
  const { summary } = locale
  const agreed = items.filter((item) => item.type === 'agreed')
  const concluded = agreed.filter(isConclusion)
  const others = agreed.filter((item) => !isConclusion(item))
  return [
    ...paragraph('conclusions', concluded, () => summary.runIn(summary.conclusions, sayAgreed(concluded, locale))),
    ...paragraph('agreement', others, () => summary.runIn(summary.agreement, sayAgreed(others, locale))),
  ]
}

/** Makes the paragraph of what was left open. */
export function openParagraph(items: readonly SummaryItem[], { locale: { summary } }: Context): readonly Paragraph[] {
  const open = items.filter((item) => item.type === 'open')
  return paragraph('open', open, () =>
    summary.runIn(summary.open, summary.list(open.map(({ kind, text, at }) => summary.openItem(kind, text, at)))),
  )
}

/** Makes the paragraph of agreements that another meeting goes against. */
export function contestedParagraph(
  items: readonly SummaryItem[],
  { locale: { summary, sentences } }: Context,
): readonly Paragraph[] {
  const contested = items.filter((item) => item.type === 'contested')
  const say = ({ meeting, point, by }: Of<'contested'>): Phrase => summary.contestedItem(meeting, point, by)
  return paragraph('contested', contested, () => summary.runIn(summary.contested, sentences(contested.map(say))))
}

function isConclusion({ point }: Of<'agreed'>): boolean {
  return point.claim.level === 'concluded'
}

/** A sentence for all claims of a meeting that differ in their words alone. */
function sayAgreed(items: readonly Of<'agreed'>[], { sentences, summary }: Context['locale']): Phrase {
  const groups = groupBy(items, ({ id, point: { claim } }) =>
    [sessionOf(id), claim.level, claim.verb, claim.stance, claim.as].join(' '),
  )
  return sentences(
    [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [summary.agreed(first.meeting, [first.point, ...others.map(({ point }) => point)])],
    ),
  )
}

function paragraph(
  slug: string,
  items: readonly { readonly id: StatementId }[],
  say: () => Phrase,
): readonly Paragraph[] {
  if (items.length === 0) return []
  return [
    {
      type: 'paragraph',
      data: { bookmark: bookmarkOf(`summary:${slug}`), sources: items.map((item) => item.id) },
      children: [...say()],
    },
  ]
}
