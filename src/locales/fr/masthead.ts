import { primary } from '../../model/text.ts'
import type { MastheadPhrases } from '../define-locale.ts'
import type { MastheadFacts } from '../facts.ts'
import { plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { date } from './dates.ts'
import { agendaNumber } from './labels.ts'
import { languageName } from './languages.ts'
import { capital, colon } from './sentences.ts'

/** The words of a masthead, as the French version of a United Nations document has them. */
export const masthead: MastheadPhrases = {
  unitedNations: 'Nations Unies',
  lines: ({ marking, ...facts }) => {
    const [when, ...languages] = imprint(facts)
    // A text whose original is French has one line for both.
    const own = primary(facts.original) === 'fr' ? [] : [upper(languageName('fr'))]
    return [marking === undefined ? 'Distr. générale' : `Distr.${colon} ${marking}`, when, ...own, ...languages]
  },
  imprint,
  agendaItem: (item) => `Point${noBreak}${agendaNumber(item)} de l’ordre du jour`,
}

function imprint({ date: iso, original, unofficial }: MastheadFacts): readonly [date: string, ...languages: string[]] {
  const languages = [`Original${colon} ${languageName(original)}`, ...(unofficial ? ['Traduction non officielle'] : [])]
  return [upper(date(iso)), ...languages]
}

/** Months and languages have a small letter, and one that stands alone on a line a capital. */
function upper(words: string): string {
  return plain(capital([{ type: 'text', value: words }]))
}
