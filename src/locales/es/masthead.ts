import { primary } from '../../model/text.ts'
import type { MastheadPhrases } from '../define-locale.ts'
import type { MastheadFacts } from '../facts.ts'
import { noBreak, unbroken } from '../shared/no-break.ts'
import { date } from './dates.ts'
import { languageName } from './languages.ts'

/** The words of a masthead: "Distr. general", the date, "Español", "Original: inglés". */
export const masthead: MastheadPhrases = {
  unitedNations: 'Naciones Unidas',
  lines: ({ marking, ...facts }) => {
    const [when, ...languages] = imprint(facts)
    return [
      marking === undefined ? 'Distr. general' : `Distr.: ${marking}`,
      when,
      ...(primary(facts.original) === 'es' ? [] : [begun(languageName('es'))]),
      ...languages,
    ]
  },
  imprint,
  agendaItem: (item) => begun(agendaItem(item)),
}

/** "tema 34 b) del programa": what notes write as "34 (b)" too. */
export function agendaItem(item: string): string {
  return `tema${noBreak}${unbroken(item.replaceAll('(', ''))} del programa`
}

function imprint({ date: iso, original, unofficial }: MastheadFacts): readonly [date: string, ...languages: string[]] {
  return [begun(date(iso)), `Original: ${languageName(original)}`, ...(unofficial ? ['Traducción no oficial'] : [])]
}

/** A line of its own begins with a capital: "Junio de 2008". */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
