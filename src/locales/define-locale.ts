/**
 * What a language is to this program: every word that it adds to what people said. A phrase is a function that returns
 * inline nodes; nothing outside a locale glues strings, knows an order of words, or assumes spaces between them. The
 * files beside this one tell what each group of phrases needs; a language has a file for each in its folder.
 */
import type { Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { Furniture } from '../model/report.ts'
import type { Span } from '../model/session.ts'
import type { Phrase } from './claim.ts'
import type { ConclusionPhrases } from './conclusion-phrases.ts'
import type { CoverPhrases, MastheadPhrases } from './cover-phrases.ts'
import type { DilemmaPhrases } from './dilemma-phrases.ts'
import type { FindingPhrases } from './finding-phrases.ts'
import type { IntroductionPhrases } from './introduction-phrases.ts'
import type { SummaryPhrases } from './summary-phrases.ts'
import type { TablePhrases } from './table-phrases.ts'

export interface Labels {
  readonly section: (number: number) => string
  readonly subsection: (number: number) => string
  readonly topic: (number: number) => string
  /** A paragraph as it is cited. */
  readonly paragraph: (number: number) => string
  readonly supplement: (number: number) => string
  /** A paragraph's number as it stands before it, from the way it is cited. */
  readonly beforeParagraph: (cited: string) => string
  readonly item: (number: number, level: 1 | 2) => string
  /** An item as it is cited: that of its parent, and its own. */
  readonly itemOf: (parent: string, item: string) => string
  readonly annex: (number: number) => string
  readonly tableNote: (number: number) => string
  /** A table's caption with its number. */
  readonly table: (number: string, title: string) => string
}

export interface Headings {
  readonly conclusions: Phrase
  readonly agreement: Phrase
  readonly raised: Phrase
  readonly dilemmas: Phrase
  readonly summary: Phrase
  readonly contents: string
  readonly supplement: Phrase
  readonly annexes: Readonly<Record<Edition['annexes'][number], Phrase>>
}

/** One language. */
export interface Locale {
  readonly tag: Lang
  readonly direction: 'ltr' | 'rtl'
  readonly furniture: Furniture
  readonly labels: Labels
  readonly headings: Headings
  /** A day or month, as printed. */
  readonly date: (iso: string) => string
  readonly span: (span: Span) => string
  /** Names a meeting by its date too, where another was held in the same place. */
  readonly meetingOn: (place: Phrase, span: Span) => Phrase
  /** Sets whole sentences one after the other; those without words are left out. */
  readonly sentences: (sentences: readonly Phrase[]) => Phrase
  /** Upper-cases the first letter of a phrase, where the script has cases. */
  readonly capital: (phrase: Phrase) => Phrase
  readonly finding: FindingPhrases
  readonly dilemma: DilemmaPhrases
  readonly introduction: IntroductionPhrases
  readonly summary: SummaryPhrases
  readonly conclusion: ConclusionPhrases
  readonly cover: CoverPhrases
  readonly masthead: MastheadPhrases
  readonly table: TablePhrases
}
