/**
 * What a language is to this program: every word that it adds to what people said. A phrase is a function that returns
 * inline nodes; nothing outside a locale glues strings, knows an order of words, or assumes spaces between them. One
 * file, although it is long: whoever adds a language reads this list from top to bottom. A language has a file for each
 * group of phrases in its folder.
 */
import type { Kind } from '../model/choice.ts'
import type { CrossReference } from '../model/document.ts'
import type { Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Furniture } from '../model/report.ts'
import type { Span } from '../model/session.ts'
import type { CitedClaim, Claim, ClaimPosition, ItemPosition, Meeting, MeetingClaim, Phrase } from './claim.ts'

/** One language. */
export interface Locale {
  readonly tag: Lang
  readonly direction: 'ltr' | 'rtl'
  readonly furniture: Furniture
  readonly labels: Labels
  readonly headings: Headings
  /** Prints a day or month. */
  readonly date: (iso: string) => string
  /** Prints when a meeting was held. */
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

/** How headings, paragraphs, items, annexes, tables and their notes are numbered, printed and cited. */
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

/** The headings that the program adds. */
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

/** Sentences about findings. Each is whole, from its capital to its full stop. */
export interface FindingPhrases {
  readonly claim: (claim: Claim, position: ClaimPosition) => Phrase
  /** One wording of several meetings, each with its own level. */
  readonly sameWords: (claims: readonly MeetingClaim[], see: readonly CrossReference[]) => Phrase
  readonly echo: (claim: Claim, meeting: Meeting) => Phrase
  readonly contested: (claim: Claim, meeting: Meeting, at: CrossReference) => Phrase
  readonly consistent: (points: readonly (MeetingClaim & { readonly at: CrossReference })[]) => Phrase
  readonly reservations: (claim: Claim, reservations: readonly Phrase[]) => Phrase
  /** The words that open a list of claims such as this one, up to its colon. */
  readonly groupOpening: (claim: Claim, meeting: Meeting, continues: boolean) => Phrase
  /** An item of such a list, with the paragraphs on which it bears. */
  readonly item: (claim: Claim, see: readonly CrossReference[], position: ItemPosition) => Phrase
  readonly seeAlso: (references: readonly CrossReference[]) => Phrase
  readonly empty: Phrase
}

/** What was said for a horn, or as a way forward: words, and references to recorded points. */
export interface Considerations {
  /** `meetings` only where others than the one that the sentence before names said it. */
  readonly said: readonly { readonly text: Phrase; readonly meetings?: readonly Meeting[] }[]
  readonly see: readonly CrossReference[]
}

/** Sentences about dilemmas, questions and concerns, and about their course over the series. */
export interface DilemmaPhrases {
  /** Two horns against each other, or three and more by letter. */
  readonly between: (horns: readonly Phrase[], meeting: Meeting) => Phrase
  /** The same matter, in another meeting's own words. */
  readonly echo: (kind: Kind, texts: readonly Phrase[], meeting: Meeting) => Phrase
  readonly question: (question: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly concern: (concern: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly considerations: (horns: readonly Considerations[]) => Phrase
  readonly waysForward: (ways: Considerations) => Phrase
  readonly bearing: (see: readonly CrossReference[]) => Phrase
  readonly takenUpAgain: (kind: Kind, meetings: readonly Meeting[]) => Phrase
  readonly settled: (kind: Kind, meeting: Meeting, at: CrossReference) => Phrase
  readonly reopened: (kind: Kind, meeting: Meeting, at: CrossReference, again: Meeting) => Phrase
  readonly notTakenUp: (kind: Kind) => Phrase
}

/** What introduction, summary and conclusions are told of the series. */
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

/** A final conference and its date. */
export interface Conference {
  readonly meeting: Meeting
  readonly date: Span
}

/** The introduction: what the series was, who answers for the text, and how its words are to be read. */
export interface IntroductionPhrases {
  readonly series: (facts: SeriesFacts) => Phrase
  readonly meetings: (table: CrossReference) => Phrase
  readonly status: (facts: SeriesFacts) => Phrase
  readonly levels: Phrase
  readonly missing: (facts: SeriesFacts) => Phrase
  readonly subtitle: (facts: SeriesFacts, conference: Conference | undefined) => Phrase
}

/** The summary on the first page. */
export interface SummaryPhrases {
  readonly opening: (facts: SeriesFacts) => Phrase
  /** One sentence for all that one meeting agreed at one level: claims that differ in their words alone. */
  readonly agreed: (meeting: Meeting, points: readonly [CitedClaim, ...CitedClaim[]]) => Phrase
  /** Sets the heading of a paragraph into its first line. */
  readonly runIn: (heading: Phrase, words: Phrase) => Phrase
  readonly conclusions: Phrase
  readonly agreement: Phrase
  readonly open: Phrase
  readonly contested: Phrase
  /** Names a dilemma by its horns, a question or a concern by its words, where the notes have no shorter form. */
  readonly choice: (texts: readonly Phrase[]) => Phrase
  readonly openItem: (kind: Kind, text: Phrase, at: CrossReference) => Phrase
  readonly list: (items: readonly Phrase[]) => Phrase
  /** A sentence for a contested agreement: whose it is, and where it is disputed. */
  readonly contestedItem: (
    meeting: Meeting,
    point: CitedClaim,
    by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[],
  ) => Phrase
  /** Said when the limit of words left something out. */
  readonly cut: Phrase
}

/** What happened over the series, for the paragraph that opens the conclusions. */
export interface Convergence {
  readonly recurring: readonly (MeetingClaim & {
    readonly alsoIn: readonly Meeting[]
    readonly at: readonly CrossReference[]
  })[]
  readonly disputed: readonly CrossReference[]
  readonly open: readonly { readonly kind: Kind; readonly meeting: Meeting }[]
  readonly settled: readonly CrossReference[]
}

/** The closing chapter. */
export interface ConclusionPhrases {
  readonly convergence: (convergence: Convergence, facts: SeriesFacts) => Phrase
  readonly conclusions: (references: readonly CrossReference[]) => Phrase
  readonly recommendation: (claim: Claim, meeting: Meeting, to: readonly Phrase[], at: CrossReference) => Phrase
  readonly noRecommendations: Phrase
}

/** What a cover is told: known fields as phrases, unknown ones as their visible blanks. */
export interface CoverFacts {
  readonly series: SeriesFacts
  readonly conference: Conference | undefined
  readonly to: Phrase
  readonly name: Phrase
  readonly office: Phrase
  readonly mission: Phrase
  readonly circulate?: { readonly organs: readonly Phrase[]; readonly agendaItem: Phrase }
}

/** The page before the report. */
export interface CoverPhrases {
  readonly blanks: Readonly<Record<'to' | 'name' | 'office' | 'mission', string>>
  /** The paragraphs of a letter, from the salutation to the close. */
  readonly letter: (facts: CoverFacts) => readonly Phrase[]
  readonly signed: (name: Phrase) => Phrase
  readonly noteVerbale: (facts: CoverFacts) => readonly Phrase[]
  readonly annex: Phrase
}

/** The words of a masthead. */
export interface MastheadPhrases {
  readonly unitedNations: string
  readonly general: string
  readonly original: (language: Lang) => string
  readonly agendaItem: (item: string) => string
}

/** What a table says beside its cells: its caption, a description for those who cannot see it, its columns' heads. */
export interface TableWords<Column extends string> {
  readonly title: string
  readonly description: string
  readonly columns: Readonly<Record<Column, string>>
}

/** Captions, heads and cells of tables. */
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
  /** What the concordance says that the account of a meeting records. */
  readonly recorded: (claim: Claim) => string
  readonly kind: Readonly<Record<Kind | 'followUp', string>>
}
