import type { Name, Phrase } from '../../locales/claim.ts'
import type { CoverFacts } from '../../locales/facts.ts'
import type { Named } from '../../model/text.ts'
import type { Context } from '../context.ts'

/** Gathers what a cover says. What is not known is a visible blank. */
export function coverFacts(context: Context): CoverFacts {
  const { say, called, locale, facts, evidence } = context
  const { cover: wanted, organs } = evidence.edition
  const { blanks } = locale.cover
  const known = (named: Named | undefined, blank: keyof typeof blanks): Name =>
    named === undefined ? { name: words(blanks[blank]) } : called(named)
  return {
    series: facts,
    to: known(wanted.to, 'to'),
    name: wanted.from?.name === undefined ? words(blanks.name) : say(wanted.from.name),
    office: known(wanted.from?.office, 'office'),
    mission: known(wanted.from?.mission, 'mission'),
    date: words(locale.date(evidence.notes.date)),
    ...(wanted.circulate && {
      circulate: organs.map(({ name, agendaItem }) => ({ name: called(name), ...(agendaItem && { agendaItem }) })),
    }),
  }
}

function words(value: string): Phrase {
  return [{ type: 'text', value }]
}
