import type { Lang } from '../model/names.ts'
import type { Span } from '../model/session.ts'
import type { Meeting, Phrase } from './claim.ts'
import type { SeriesFacts } from './introduction-phrases.ts'

/** What a cover is told: known fields as phrases, unknown ones as their visible blanks. */
export interface CoverFacts {
  readonly series: SeriesFacts
  readonly conference: { readonly meeting: Meeting; readonly date: Span } | undefined
  readonly to: Phrase
  readonly name: Phrase
  readonly office: Phrase
  readonly mission: Phrase
  readonly circulate?: { readonly organs: readonly Phrase[]; readonly agendaItem: Phrase }
}

export interface CoverPhrases {
  readonly blanks: Readonly<Record<'to' | 'name' | 'office' | 'mission', string>>
  /** The paragraphs of a letter, from the salutation to the close. */
  readonly letter: (facts: CoverFacts) => readonly Phrase[]
  readonly signed: (name: Phrase) => Phrase
  readonly noteVerbale: (facts: CoverFacts) => readonly Phrase[]
  readonly annex: Phrase
}

export interface MastheadPhrases {
  readonly unitedNations: string
  readonly general: string
  readonly original: (language: Lang) => string
  readonly agendaItem: (item: string) => string
}
