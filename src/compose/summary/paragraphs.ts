import type { Phrase } from '../../locales/claim.ts'
import { join, phrase } from '../../locales/phrase.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { Paragraph } from '../../model/document.ts'
import type { StatementId } from '../../model/names.ts'
import type { Context } from '../context.ts'
import { sentences } from '../themes/say-finding.ts'
import type { SummaryItem } from './items.ts'

type Of<Type extends SummaryItem['type']> = Extract<SummaryItem, { readonly type: Type }>

/** Makes a paragraph for the conclusions and one for the points of agreement, a sentence for each meeting and level. */
export function agreedParagraphs(items: readonly SummaryItem[], context: Context): readonly Paragraph[] {
  const { summary } = context.locale
  const agreed = items.filter((item) => item.type === 'agreed')
  const concluded = agreed.filter((item) => item.claim.level === 'concluded')
  const others = agreed.filter((item) => item.claim.level !== 'concluded')
  return [...paragraph('conclusions', summary.conclusions, concluded, sayAgreed(concluded, context)), ...paragraph('agreement', summary.agreement, others, sayAgreed(others, context))]
}

/** Makes the paragraph of what was left open. */
export function openParagraph(items: readonly SummaryItem[], { locale: { summary } }: Context): readonly Paragraph[] {
  const open = items.filter((item) => item.type === 'open')
  return paragraph('open', summary.open, open, open.length === 0 ? [] : summary.list(open.map(({ kind, cited }) => summary.openItem(kind, cited))))
}

/** Makes the paragraph of agreements that another meeting goes against. */
export function contestedParagraph(items: readonly SummaryItem[], { locale: { summary } }: Context): readonly Paragraph[] {
  const contested = items.filter((item) => item.type === 'contested')
  return paragraph('contested', summary.contested, contested, sentences(contested.map(({ claim, meeting, cited, by }) => summary.contestedItem(claim, meeting, cited, by))))
}

function sayAgreed(items: readonly Of<'agreed'>[], { locale }: Context): Phrase {
  const groups = new Map<string, Of<'agreed'>[]>()
  for (const item of items) {
    const { level, verb, stance, as } = item.claim
    const key = `${item.id.split('/')[0]} ${level} ${verb} ${stance} ${as}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return sentences([...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [locale.summary.agreed(group[0].claim, group[0].meeting, group.map((item) => item.cited))])))
}

function paragraph(slug: string, runIn: Phrase, items: readonly { readonly id: StatementId }[], words: Phrase): readonly Paragraph[] {
  if (items.length === 0) return []
  const children = join([[{ type: 'emphasis', children: [...runIn] }], phrase` ${words}`])
  return [{ type: 'paragraph', data: { bookmark: bookmarkOf(`summary:${slug}`), sources: items.map((item) => item.id) }, children }]
}
