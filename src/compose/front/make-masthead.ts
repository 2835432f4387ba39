import type { Phrase } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import type { Masthead } from '../../model/document.ts'
import type { Context } from '../context.ts'

/**
 * Makes the head of the first page. Without an assigned symbol it is the organizers'; with one, it has the United
 * Nations form.
 */
export function makeMasthead(context: Context): Masthead {
  const { evidence, locale } = context
  const { edition, notes } = evidence
  const { masthead: words } = locale
  const dated = [locale.date(notes.date), words.original(notes.language)]
  const { symbol } = edition
  if (symbol === undefined) return { type: 'masthead', organization: organizersOf(context), organs: [], lines: dated }
  return {
    type: 'masthead',
    organization: words.unitedNations,
    symbol,
    organs: organs(context),
    lines: [words.distribution(edition.marking && plain(context.say(edition.marking))), ...dated],
  }
}

function organs({ evidence, locale, say }: Context): Masthead['organs'] {
  return evidence.edition.organs.map(({ name, session, agendaItem }) => ({
    name: plain(say(name)),
    meeting: [
      ...(session ? [plain(say(session))] : []),
      ...(agendaItem === undefined ? [] : [locale.masthead.agendaItem(agendaItem)]),
    ],
  }))
}

/** Names all organizers, without their articles, as in any head. */
export function organizersOf({ facts, locale: { capital, table, withoutArticle } }: Context): string {
  return plain(table.several(facts.organizers.map((name: Phrase) => capital(withoutArticle(name)))))
}
