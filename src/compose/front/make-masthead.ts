import type { Phrase } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import type { Masthead } from '../../model/document.ts'
import { primary } from '../../model/text.ts'
import type { Context } from '../context.ts'

/**
 * Makes the head of the first page. Without an assigned symbol it is the organizers'; with one, it has the United
 * Nations form.
 */
export function makeMasthead(context: Context): Masthead {
  const { evidence, locale } = context
  const { edition, notes } = evidence
  const { masthead: words } = locale
  const facts = { date: notes.date, original: notes.language, unofficial: isUnofficial(context) }
  const { symbol, marking } = edition
  if (symbol === undefined)
    return { type: 'masthead', organization: organizersOf(context), organs: [], lines: [...words.imprint(facts)] }
  return {
    type: 'masthead',
    organization: words.unitedNations,
    symbol,
    organs: organs(context),
    lines: [...words.lines({ ...facts, ...(marking && { marking: plain(context.say(marking)) }) })],
  }
}

/** Tells whether a report is a translation for which nobody answers. */
function isUnofficial({ evidence: { notes }, locale }: Context): boolean {
  return notes.translations === 'unofficial' && primary(locale.tag) !== primary(notes.language)
}

function organs({ evidence, locale, say, called }: Context): Masthead['organs'] {
  return evidence.edition.organs.map(({ name, session, agendaItem }) => ({
    name: plain(called(name).name),
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
