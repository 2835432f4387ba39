import type { Phrase } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import type { Masthead, Paragraph } from '../../model/document.ts'
import type { Context } from '../context.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The head of the first page. Without an assigned symbol it is the organizer's; with one, it has the United Nations
 * form. Where there is a cover, the line "Annex" stands above it. Never the emblem.
 */
export const masthead = defineSlot({
  role: 'front',
  fill: (context) => {
    const annex: Paragraph = {
      type: 'paragraph',
      data: { role: 'annex-mark' },
      children: [...context.locale.cover.annex],
    }
    const { form } = context.evidence.edition.cover
    return [{ type: 'free', make: () => [...(form === 'none' ? [] : [annex]), head(context)] }]
  },
})

function head({ evidence, locale, facts, say }: Context): Masthead {
  const { edition, notes } = evidence
  const { masthead: words } = locale
  const dated = [locale.date(notes.date), words.original(notes.language)]
  if (edition.symbol === undefined)
    return {
      type: 'masthead',
      organization: organizers(facts.organizers, locale),
      organs: [],
      lines: dated,
      meeting: [],
    }
  const { agendaItem } = edition.cover
  return {
    type: 'masthead',
    organization: words.unitedNations,
    symbol: edition.symbol,
    organs: edition.organs.map((organ) => plain(say(organ))),
    lines: [words.general, ...dated],
    meeting: [
      ...(edition.session ? [plain(say(edition.session))] : []),
      ...(agendaItem ? [words.agendaItem(plain(say(agendaItem)))] : []),
    ],
  }
}

/** All organizers, without their articles, as in any head. */
function organizers(names: readonly Phrase[], { capital, table, withoutArticle }: Context['locale']): string {
  return plain(table.several(names.map((name) => capital(withoutArticle(name)))))
}
