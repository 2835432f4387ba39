/**
 * What a language is to this program: every word that it adds to what people said. A phrase is a function that returns
 * inline nodes; nothing outside a locale glues strings, knows an order of words, or assumes spaces between them. What
 * phrases are told is in facts.ts and claim.ts. One file, although it is long: whoever adds a language reads this list
 * from top to bottom. A language has a file for each group of phrases in its folder.
 */
import type { Kind } from '../model/choice.ts'
import type { CountedKind, Coverage } from '../model/coverage-of.ts'
import type { CrossReference, Shade } from '../model/document.ts'
import type { Cover, Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { Patterns } from '../model/patterns.ts'
import type { Furniture } from '../model/report.ts'
import type { Span } from '../model/session.ts'
import type { MatterOutcome } from '../model/statement.ts'
import type {
  Asserted,
  Ballot,
  Cited,
  CitedClaim,
  Claim,
  ClaimPosition,
  Concern,
  ItemPosition,
  Matter,
  Meeting,
  MeetingClaim,
  Name,
  Phrase,
  UnnamedMeeting,
} from './claim.ts'
import type {
  Considerations,
  Contrary,
  Convergence,
  CoverFacts,
  Leaders,
  MastheadFacts,
  MeetingDetails,
  RecurringPoint,
  SeriesFacts,
} from './facts.ts'

/** One language. */
export interface Locale {
  readonly tag: Lang
  readonly direction: 'ltr' | 'rtl'
  readonly furniture: Furniture
  readonly labels: Labels
  readonly headings: Headings
  /** Prints a day, a month or a year. */
  readonly date: (iso: string) => string
  /** Prints when a meeting was held. */
  readonly span: (span: Span) => string
  readonly meeting: MeetingPhrases
  /** Drops a small article from the front of a name, for heads and lists. */
  readonly withoutArticle: (name: Phrase) => Phrase
  /** Marks words in a draft that the report's language lacks, with the language that they are in. */
  readonly untranslated: (words: Phrase, language: Lang) => Phrase
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
  /** How rules know the words of the language. */
  readonly patterns: Patterns
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
  /** A paragraph or a table as a screen reader names a link to it, from the way it is cited: "paragraph 14". */
  readonly spoken: (cited: string, of: 'paragraph' | 'table') => string
  readonly annex: (number: number) => string
  /** What is attached to a report that is an annex itself. */
  readonly appendix: (number: number) => string
  readonly tableNote: (number: number) => string
  /** A table's caption with its number. */
  readonly table: (number: string, title: string) => string
}

/** How meetings are named where the notes give them no name. */
export interface MeetingPhrases {
  /** By kind and place, with the article: "the Geneva seminar", "the final conference". */
  readonly called: (meeting: UnnamedMeeting) => Name
  /** By its date too, where the name alone is that of two. */
  readonly dated: (called: Name, span: Span) => Name
}

/** The headings that the program adds. */
export interface Headings {
  /** Conclusions of the final meeting. */
  readonly conclusions: (final: Meeting) => Phrase
  readonly agreement: Phrase
  /** Where conclusions of other meetings than the final one stand first. */
  readonly agreementAndConclusions: Phrase
  readonly votes: Phrase
  readonly raised: Phrase
  readonly dilemmas: Phrase
  readonly summary: Phrase
  readonly contents: string
  /** Over the page numbers of the contents. */
  readonly page: string
  readonly supplement: Phrase
  /** Opens the supplement: what it holds, and for whom, if that is known. */
  readonly supplementOpening: (to?: Name) => Phrase
  /** Stands on every page of an edition that shows restricted statements and has no marking of its own. */
  readonly marking: Phrase
  readonly annexes: Readonly<Record<Edition['annexes'][number], Phrase>>
}

/** Sentences about findings. Each is whole, from its capital to its full stop. */
export interface FindingPhrases {
  readonly claim: (claim: Claim, position: ClaimPosition) => Phrase
  readonly ballot: (ballot: Ballot, position: ClaimPosition) => Phrase
  /** One wording of several meetings, each with its own level. */
  readonly sameWords: (claims: readonly MeetingClaim[], see: readonly CrossReference[]) => Phrase
  /** A similar point. `same` where the paragraph has named the meeting already. */
  readonly echo: (claim: Claim, meeting: Meeting, same: boolean) => Phrase
  /** That a meeting said what was just said, in the same words. */
  readonly sameAgain: (claim: Claim, meeting: Meeting) => Phrase
  /** Who supported a view, where that is a sentence of its own. */
  readonly supporters: (claim: Claim) => Phrase
  /** Where the contrary stands: at the meeting of the paragraph itself (`same`), or at another. */
  readonly contrary: (against: readonly Contrary[]) => Phrase
  readonly consistent: (points: readonly (MeetingClaim & { readonly at: CrossReference })[]) => Phrase
  /** With its meeting only where the sentence before names several. */
  readonly reservations: (claim: Claim, reservations: readonly Phrase[], meeting?: Meeting) => Phrase
  /** Tells whether a claim can be an item of a list: some clauses cannot. */
  readonly canBeListed: (text: Phrase) => boolean
  /** The words that open a list of claims such as this one, up to its colon. */
  readonly groupOpening: (claim: Claim, meeting: Meeting, continues: boolean) => Phrase
  /** The words that open a list of votes of one meeting. */
  readonly ballotsOpening: (meeting: Meeting) => Phrase
  /** An item of such a list, with the paragraphs on which it bears. */
  readonly item: (asserted: Asserted, see: readonly CrossReference[], position: ItemPosition) => Phrase
  readonly seeAlso: (references: readonly CrossReference[]) => Phrase
  readonly empty: Phrase
}

/** Sentences about dilemmas, questions and concerns, and about their course over the series. */
export interface DilemmaPhrases {
  /** Two horns against each other. */
  readonly between: (choice: Matter<readonly Phrase[]>, meeting: Meeting) => Phrase
  /** The same matter, in another meeting's own words. */
  readonly echo: (kind: Kind, choice: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting) => Phrase
  readonly question: (question: Matter<Phrase>, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly concern: (concern: Concern, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  /** The words that open a list of questions of one meeting and outcome, up to the colon. */
  readonly questionsOpening: (outcome: MatterOutcome, meeting: Meeting) => Phrase
  readonly questionItem: (question: Phrase, position: ItemPosition) => Phrase
  readonly considerations: (horns: readonly Considerations[]) => Phrase
  /** The words that open a list of horns, up to the colon, with the sentences that tell what else is recorded. */
  readonly alternatives: (number: number, outcome: MatterOutcome, meeting: Meeting, more: readonly Phrase[]) => Phrase
  /** A horn as an item of that list, with what was said for it; nothing is, where nothing is recorded for any. */
  readonly alternative: (horn: Phrase, said: Considerations | undefined, position: ItemPosition) => Phrase
  readonly waysForward: (ways: Considerations) => Phrase
  readonly bearing: (see: readonly CrossReference[]) => Phrase
  readonly takenUpAgain: (kind: Kind, outcome: MatterOutcome, meetings: readonly Meeting[]) => Phrase
  /** That somebody expressed the concern that was just told, in the same words. */
  readonly sameConcern: (by: Concern, meeting: Meeting) => Phrase
  readonly settled: (kind: Kind, meeting: Meeting, at: CrossReference) => Phrase
  readonly reopened: (kind: Kind, meeting: Meeting, at: CrossReference, again: Meeting) => Phrase
  readonly notTakenUp: (kind: Kind) => Phrase
  /** The same of several matters of a block, once. */
  readonly noneTakenUp: (at: readonly CrossReference[]) => Phrase
}

/** The introduction: what the series was, who answers for the text, and how its words are to be read. */
export interface IntroductionPhrases {
  readonly series: (facts: SeriesFacts) => Phrase
  /** What the report is of, as in the middle of a sentence: "the series", or the one meeting; alone, and after "of". */
  readonly called: (facts: SeriesFacts) => Required<Pick<Name, 'name' | 'of'>>
  /** Where the table of meetings is. */
  readonly meetings: (table: CrossReference) => Phrase
  /** Of one meeting, instead of the table: where and when it was held, with whom, and from which accounts. */
  readonly meeting: (facts: SeriesFacts, details: MeetingDetails) => Phrase
  /** Who opened and chaired a meeting, and who attended it. */
  readonly leaders: (meeting: Meeting, leaders: Leaders) => Phrase
  readonly status: (facts: SeriesFacts) => Phrase
  readonly levels: (facts: SeriesFacts) => Phrase
  readonly missing: (facts: SeriesFacts) => Phrase
  readonly subtitle: (facts: SeriesFacts) => Phrase
}

/** The kinds of what a summary reports, in its order. */
export const summaryKinds = ['conclusions', 'agreement', 'votes', 'open', 'contested'] as const

/** One of them. */
export type SummaryKind = (typeof summaryKinds)[number]

/** The summary on the first page. */
export interface SummaryPhrases {
  readonly opening: (facts: SeriesFacts) => Phrase
  /** One sentence for all that one meeting agreed at one level: claims that differ in their words alone. */
  readonly agreed: (meeting: Meeting, points: readonly [CitedClaim, ...CitedClaim[]]) => Phrase
  readonly voted: (ballot: Ballot, meeting: Meeting, at: CrossReference) => Phrase
  /** Sets the heading of a paragraph into its first line. */
  readonly runIn: (heading: Phrase, words: Phrase) => Phrase
  readonly headings: Readonly<Record<SummaryKind, Phrase>>
  /** Names a dilemma by its horns, a question or a concern by its words, where the notes have no shorter form. */
  readonly choice: (texts: readonly Phrase[]) => Phrase
  readonly openItem: (kind: Kind, matter: Matter<Phrase>, at: CrossReference) => Phrase
  readonly list: (items: readonly Phrase[]) => Phrase
  /** A sentence for what is contested: whose it is, and where it is disputed. */
  readonly contestedItem: (
    asserted: Asserted,
    meeting: Meeting,
    cited: Cited,
    by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[],
  ) => Phrase
  /** Where the views of delegations and speakers are. */
  readonly spokenViews: (at: readonly CrossReference[]) => Phrase
  /** What the limit of words left out, by kind and number. */
  readonly leftOut: (numbers: Readonly<Record<SummaryKind, number>>) => Phrase
}

/** The closing chapter. */
export interface ConclusionPhrases {
  /** Which points recur, in one sentence. `similar`: something is tied to something, be it told as recurring or not. */
  readonly recurring: (points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts) => Phrase
  /** The same as a list: the words that open it, up to the colon, and each of its items. */
  readonly recurringOpening: (number: number) => Phrase
  readonly recurringItem: (point: RecurringPoint, position: ItemPosition) => Phrase
  readonly convergence: (convergence: Convergence, facts: SeriesFacts) => Phrase
  readonly conclusions: (final: Meeting, references: readonly CrossReference[]) => Phrase
  readonly recommendations: RecommendationPhrases
}

/** The recommendations, by addressee. */
export interface RecommendationPhrases {
  readonly opening: (facts: SeriesFacts) => Phrase
  /** "To Member States:" */
  readonly to: (addressee: Phrase) => Phrase
  /** The same with the one thing that is recommended, where it is the only one. */
  readonly single: (addressee: Phrase, asserted: Asserted, meeting: Meeting, cited: Cited) => Phrase
  /** What is recommended, how and where, and its paragraph. */
  readonly item: (asserted: Asserted, meeting: Meeting, cited: Cited, position: ItemPosition) => Phrase
}

/** The text of a cover, without the heading that a United Nations document has instead of letterhead and address. */
export interface CoverText {
  /** What a letter begins with, which a United Nations document leaves out. */
  readonly salutation?: Phrase
  readonly body: readonly Phrase[]
  /** The courtesies at the end, which a United Nations document leaves out. */
  readonly close: Phrase
}

/** What a page before the report may be. */
export type CoverForm = Exclude<Cover['form'], 'none'>

/** The page before the report. */
export interface CoverPhrases {
  readonly blanks: Readonly<Record<'to' | 'name' | 'office' | 'mission', string>>
  readonly text: Readonly<Record<CoverForm, (facts: CoverFacts) => CoverText>>
  readonly signed: (name: Phrase) => Phrase
  /** "Letter dated … from … addressed to …": the title of a United Nations document. */
  readonly title: Readonly<Record<CoverForm, (facts: CoverFacts) => Phrase>>
  readonly annex: Phrase
  /** "Annex to the letter dated … from … addressed to …". */
  readonly annexTo: Readonly<Record<CoverForm, (facts: CoverFacts) => Phrase>>
}

/** The words of a masthead. */
export interface MastheadPhrases {
  readonly unitedNations: string
  /** Who may read a United Nations document ("Distr.: General" without a marking), its date, and its languages. */
  readonly lines: (facts: MastheadFacts & { readonly marking?: string }) => readonly string[]
  /** The date and the languages of a document that is the organizers' own. */
  readonly imprint: (facts: MastheadFacts) => readonly string[]
  readonly agendaItem: (item: string) => string
}

/** What a table says beside its cells: its caption, a description for those who cannot see it, its columns' heads. */
export interface TableWords<Column extends string> {
  readonly title: string
  readonly description: string
  readonly columns: Readonly<Record<Column, string>>
}

/** What the table of coverage says where its columns have numbers, and its cells letters. */
export interface NumberedCoverage {
  readonly description: string
  /** The title of one of several tables, by the numbers of its meetings. */
  readonly part: (title: string, from: number, to: number) => string
  /** The title of the list that tells which meeting has which number, and an entry of it. */
  readonly key: Phrase
  readonly meeting: (number: number, meeting: Meeting) => Phrase
  readonly counts: (counts: Coverage['counts']) => string
  readonly noAccount: string
  /** What the signs stand for that the cells have. */
  readonly signs: (counted: readonly CountedKind[], others: readonly ('no account' | 'nothing')[]) => string
}

/** Captions, heads and cells of tables. */
export interface TablePhrases {
  readonly meetings: TableWords<'meeting' | 'date' | 'with' | 'account'>
  readonly coverage: TableWords<'theme'>
  /** Of the table of coverage where it has too many meetings for their names and for words in its cells. */
  readonly numbered: NumberedCoverage
  readonly concordance: TableWords<'paragraph' | 'meetings' | 'levels'>
  /** A meeting with its place, its title and its focus. */
  readonly meeting: (meeting: Meeting, title?: Phrase, focus?: Phrase) => Phrase
  /** For the head of a narrow column. */
  readonly shortMeeting: (meeting: Meeting) => Phrase
  readonly available: string
  readonly noAccount: string
  readonly nothing: string
  readonly several: (items: readonly Phrase[]) => Phrase
  /** An account, by its title, and its language where that is another. */
  readonly source: (title: Phrase, language: Lang, foreign: boolean) => Phrase
  /** Ends a note. */
  readonly note: (words: Phrase) => Phrase
  /** A category of participants, over its list. */
  readonly category: (name: Phrase) => Phrase
  readonly counts: (counts: Coverage['counts']) => string
  /** What the sign for nothing stands for, below a table. */
  readonly nothingMeans: string
  /** The words before the key to the shades. */
  readonly shades: string
  /** A shade, by the number of points: the darkest stands for more, too. */
  readonly shade: (points: Exclude<Shade, 0>) => string
  /** What the concordance says that the account of a meeting records. */
  readonly recorded: (asserted: Asserted) => string
  readonly matter: (kind: Kind, outcome: MatterOutcome) => string
  readonly followUp: string
}
