import type { Phrase } from '../../locales/claim.ts'
import type { SummaryKind } from '../../locales/define-locale.ts'
import { summaryKinds } from '../../locales/define-locale.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { Paragraph } from '../../model/document.ts'
import { groupBy } from '../../model/grouping.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Context } from '../context.ts'
import { nameInFullOnce } from '../name-meetings.ts'
import type { AgreedItem, ContestedItem, OpenItem, SummaryItem, VotedItem } from './items.ts'

/** Makes a paragraph for each kind of item that there is. */
export function summaryParagraphs(items: readonly SummaryItem[], { locale }: Context): readonly Paragraph[] {
  const { summary } = locale
  return summaryKinds.flatMap((kind): readonly Paragraph[] => {
    const own = items.filter((item) => item.kind === kind)
    if (own.length === 0) return []
    return [
      {
        type: 'paragraph',
        data: { bookmark: bookmarkOf(`summary:${kind}`), sources: own.flatMap(sourcesOf) },
        children: [...summary.runIn(summary.headings[kind], sayItems(kind, own, locale))],
      },
    ]
  })
}

function sourcesOf(item: SummaryItem): readonly StatementId[] {
  return item.kind === 'contested' ? [item.id, ...item.against] : [item.id]
}

function sayItems(kind: SummaryKind, items: readonly SummaryItem[], locale: Context['locale']): Phrase {
  const { summary, sentences } = locale
  const name = nameInFullOnce()
  switch (kind) {
    case 'conclusions':
    case 'agreement':
      return sayAgreed(items.filter(isAgreed), locale)
    case 'votes':
      return sentences(items.filter(isVoted).map(({ ballot, meeting, at }) => summary.voted(ballot, name(meeting), at)))
    case 'open':
      return summary.list(
        items
          .filter(isOpen)
          .map(({ matter, text, outcome, at }) => summary.openItem(matter, { words: text, outcome }, at)),
      )
    case 'contested':
      return sentences(
        items.filter(isContested).map(({ asserted, meeting, cited, by }) =>
          summary.contestedItem(
            asserted,
            name(meeting),
            cited,
            by.map((other) => ({ ...other, meeting: name(other.meeting) })),
          ),
        ),
      )
  }
}

/** A sentence for all claims of a meeting that differ in their words alone. */
function sayAgreed(items: readonly AgreedItem[], { sentences, summary }: Context['locale']): Phrase {
  const groups = groupBy(items, ({ id, point: { claim } }) =>
    [sessionOf(id), claim.level, claim.verb ?? '', claim.as].join(' '),
  )
  const name = nameInFullOnce()
  return sentences(
    [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [summary.agreed(name(first.meeting), [first.point, ...others.map(({ point }) => point)])],
    ),
  )
}

function isAgreed(item: SummaryItem): item is AgreedItem {
  return item.kind === 'conclusions' || item.kind === 'agreement'
}

function isVoted(item: SummaryItem): item is VotedItem {
  return item.kind === 'votes'
}

function isOpen(item: SummaryItem): item is OpenItem {
  return item.kind === 'open'
}

function isContested(item: SummaryItem): item is ContestedItem {
  return item.kind === 'contested'
}
