import type { Phrase } from '../../locales/claim.ts'
import type { CoverFacts } from '../../locales/define-locale.ts'
import type { Text } from '../../model/text.ts'
import type { Context } from '../context.ts'

/** Gathers what a cover says. What is not known is a visible blank. */
export function coverFacts(context: Context): CoverFacts {
  const { say, locale, facts, evidence } = context
  const { cover: wanted, organs } = evidence.edition
  const known = (text: Text | undefined, blank: keyof typeof locale.cover.blanks): Phrase =>
    text === undefined ? [{ type: 'text', value: locale.cover.blanks[blank] }] : say(text)
  return {
    series: facts,
    to: known(wanted.to, 'to'),
    name: known(wanted.from?.name, 'name'),
    office: known(wanted.from?.office, 'office'),
    mission: known(wanted.from?.mission, 'mission'),
    date: [{ type: 'text', value: locale.date(evidence.notes.date) }],
    ...(wanted.circulate && {
      circulate: organs.map(({ name, agendaItem }) => ({ name: say(name), ...(agendaItem && { agendaItem }) })),
    }),
  }
}
