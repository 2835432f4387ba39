import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { Heading } from '../../model/document.ts'
import type { Context } from '../context.ts'
import { coverFacts } from './cover-facts.ts'

/** Makes the title of a cover that is a United Nations document: "Letter dated … from … addressed to …". */
export function coverTitle(context: Context): Heading | undefined {
  const { form } = context.evidence.edition.cover
  if (form === 'none') return undefined
  return {
    type: 'heading',
    depth: 1,
    data: { bookmark: bookmarkOf('section:cover'), role: 'cover-title' },
    children: [...context.locale.cover.title[form](coverFacts(context))],
  }
}

/** Makes the line over a report that has a cover: "Annex"; under a symbol also to what it is one. */
export function annexMark(context: Context): Heading | undefined {
  const { cover, symbol } = context.evidence.edition
  const { annex, annexTo } = context.locale.cover
  if (cover.form === 'none') return undefined
  return {
    type: 'heading',
    depth: 1,
    data: { bookmark: bookmarkOf('section:annex-mark'), role: 'annex-mark' },
    children: [...(symbol === undefined ? annex : annexTo[cover.form](coverFacts(context)))],
  }
}
