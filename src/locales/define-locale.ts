/**
 * What a language is to this program: every word that it adds to what people said. A phrase is a function that returns inline nodes; nothing outside a locale
 * glues strings, knows an order of words, or assumes spaces between them. One file per group of phrases in `<tag>/`; this file is the list of what each needs.
 */
import type { CrossReference, Inline } from '../model/document.ts'
import type { Choice, Point, Wording } from '../model/statement.ts'
import type { Edition } from '../model/edition.ts'
import type { Level } from '../model/levels.ts'
import type { Lang } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Furniture } from '../model/report.ts'
import type { Session, Span } from '../model/session.ts'

export type Phrase = readonly Inline[]

/** A meeting as a phrase needs it. `called` is how the notes name it, or a name made by compose where the place alone would be ambiguous. */
export interface Meeting {
  readonly kind: Session['kind']
  readonly place: Phrase
  readonly called?: Phrase
}

/** A point as a phrase needs it. */
export interface Claim {
  readonly level: Level
  readonly verb: Point['verb']
  readonly stance: Point['stance']
  readonly basis: Point['basis']
  readonly as: Wording['as']
  readonly text: Phrase
  readonly by?: { readonly name: Phrase; readonly office?: Phrase } | 'one'
}

/** Where a claim stands. Deterministic: from the position in the report, never from chance. */
export interface Setting {
  readonly meeting: Meeting
  /** The paragraph before it in the same block is of the same meeting alone. */
  readonly continues: boolean
  /** … and says it with the same verb, at the same level. */
  readonly again: boolean
  /** Counts the plain statements of a block from 0, so that they can be varied. */
  readonly turn: number
  /** Paragraphs on which the claim bears. */
  readonly see: readonly CrossReference[]
}

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

/** Sentences about findings. Each returns whole sentences, capital to full stop. */
export interface FindingPhrases {
  readonly claim: (claim: Claim, setting: Setting) => Phrase
  readonly sameWords: (claims: readonly { readonly claim: Claim; readonly meeting: Meeting }[], see: readonly CrossReference[]) => Phrase
  readonly echo: (claim: Claim, meeting: Meeting) => Phrase
  readonly contested: (claim: Claim, meeting: Meeting, at: CrossReference) => Phrase
  readonly consistent: (points: readonly { readonly level: Level; readonly meeting: Meeting; readonly at: CrossReference }[]) => Phrase
  readonly reservations: (reservations: readonly Phrase[], agreed: boolean) => Phrase
  /** The words that open a list, up to its colon. */
  readonly groupOpening: (claim: Claim, meeting: Meeting, continues: boolean) => Phrase
  readonly item: (text: Phrase, position: ItemPosition) => Phrase
  /** Paragraphs on which an item of a list bears, in brackets, or nothing. */
  readonly see: (references: readonly CrossReference[]) => Phrase
  readonly seeAlso: (references: readonly CrossReference[]) => Phrase
  readonly empty: Phrase
}

export type ItemPosition = 'inner' | 'last but one' | 'last'

/** What was said for a horn, or as a way forward: words, and references to recorded points. */
export interface Considerations {
  /** `meetings` only where others than the one that the sentence before names said it. */
  readonly said: readonly { readonly text: Phrase; readonly meetings?: readonly Meeting[] }[]
  readonly see: readonly CrossReference[]
}

export interface DilemmaPhrases {
  /** Two horns against each other, or three and more by letter. */
  readonly between: (horns: readonly Phrase[], meeting: Meeting) => Phrase
  /** The same matter, in another meeting's own words. */
  readonly echo: (kind: keyof Kinds, texts: readonly Phrase[], meeting: Meeting) => Phrase
  readonly question: (question: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly concern: (concern: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly considerations: (horns: readonly Considerations[]) => Phrase
  readonly waysForward: (ways: Considerations) => Phrase
  readonly bearing: (see: readonly CrossReference[]) => Phrase
  readonly takenUpAgain: (kind: keyof Kinds, meetings: readonly Meeting[]) => Phrase
  readonly settled: (kind: keyof Kinds, meeting: Meeting, at: CrossReference) => Phrase
  readonly reopened: (kind: keyof Kinds, meeting: Meeting, at: CrossReference, again: Meeting) => Phrase
  readonly notTakenUp: (kind: keyof Kinds) => Phrase
}

/** What the introduction is told of the series. */
export interface SeriesFacts {
  readonly title: Phrase
  readonly organizers: readonly Phrase[]
  readonly seminars: number
  readonly conference: boolean
  readonly span: Span
  readonly status: Notes['status']
  /** Meetings on the record that have an account. */
  readonly onTheRecord: readonly Meeting[]
  readonly withoutAccount: readonly Meeting[]
  readonly seminarsWithAccount: number
  readonly conferenceHasAccount: boolean
}

export interface IntroductionPhrases {
  readonly series: (facts: SeriesFacts) => Phrase
  readonly meetings: (table: CrossReference) => Phrase
  readonly status: (facts: SeriesFacts) => Phrase
  readonly levels: Phrase
  readonly missing: (facts: SeriesFacts) => Phrase
  readonly subtitle: (facts: SeriesFacts, conference: { readonly meeting: Meeting; readonly date: Span } | undefined) => Phrase
}

export interface SummaryPhrases {
  readonly opening: (facts: SeriesFacts) => Phrase
  /** One sentence for all that one meeting agreed at one level. */
  readonly agreed: (claim: Claim, meeting: Meeting, points: readonly Cited[]) => Phrase
  readonly conclusions: Phrase
  readonly agreement: Phrase
  readonly open: Phrase
  readonly contested: Phrase
  /** Names a dilemma by its horns, a question or a concern by its words, where the notes have no shorter form. */
  readonly choice: (texts: readonly Phrase[]) => Phrase
  readonly openItem: (kind: 'dilemma' | 'question' | 'concern', item: Cited) => Phrase
  readonly list: (items: readonly Phrase[]) => Phrase
  /** A sentence for a contested agreement: whose it is, and where it is disputed. */
  readonly contestedItem: (claim: Claim, meeting: Meeting, item: Cited, by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[]) => Phrase
  /** Said when the limit of words left something out. */
  readonly cut: Phrase
}

/** Words and the paragraph in which they stand. */
export interface Cited {
  readonly text: Phrase
  readonly at: CrossReference
  /** The paragraph states reservations, which a summary may shorten but not drop. */
  readonly reserved?: boolean
}

/** What happened over the series, for the paragraph that opens the conclusions. */
export interface Convergence {
  readonly recurring: readonly { readonly text: Phrase; readonly meeting: Meeting; readonly alsoIn: readonly Meeting[]; readonly at: readonly CrossReference[] }[]
  readonly disputed: readonly CrossReference[]
  readonly open: readonly { readonly kind: keyof Kinds; readonly meeting: Meeting }[]
  readonly settled: readonly CrossReference[]
}

type Kinds = { readonly dilemma: true; readonly question: true; readonly concern: true }

/** Tells a dilemma, a question and a concern apart. */
export function kindOf(choice: Choice): keyof Kinds {
  return 'between' in choice ? 'dilemma' : 'question' in choice ? 'question' : 'concern'
}

export interface ConclusionPhrases {
  readonly convergence: (moved: Convergence, facts: SeriesFacts) => Phrase
  readonly conclusions: (references: readonly CrossReference[]) => Phrase
  readonly recommendation: (claim: Claim, setting: Setting, to: readonly Phrase[], at: CrossReference) => Phrase
  readonly noRecommendations: Phrase
}

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

export interface TablePhrases {
  readonly meetings: TableWords<'meeting' | 'date' | 'with' | 'account'>
  readonly participants: TableWords<'meeting' | 'chairs' | 'participants'>
  readonly coverage: TableWords<'theme'>
  readonly concordance: TableWords<'paragraph' | 'meetings' | 'levels'>
  readonly meeting: (meeting: Meeting) => Phrase
  /** For the head of a narrow column. */
  readonly shortMeeting: (meeting: Meeting) => Phrase
  readonly available: string
  readonly noAccount: string
  readonly nothing: string
  readonly several: (items: readonly Phrase[]) => Phrase
  readonly source: (title: Phrase, language: Lang, foreign: boolean) => Phrase
  readonly openedBy: (name: Phrase) => Phrase
  readonly chairedBy: (names: readonly Phrase[]) => Phrase
  readonly counts: (agreed: number, raised: number, dilemmas: number) => string
  readonly level: Readonly<Record<Level, string>>
  readonly inferred: string
  readonly kind: Readonly<Record<keyof Kinds | 'followUp', string>>
}

export interface TableWords<Column extends string> {
  readonly title: string
  readonly description: string
  readonly columns: Readonly<Record<Column, string>>
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
