import type { Lang } from '../../../src/model/names.ts'

/**
 * The words of one language from which the sentence tables are made: what notes in that language would say. Whoever
 * fills them in writes as a rapporteur does, with the forms that notes must have where each key says that they stand;
 * the locale adds the rest. `~` stands for a no-break space. The English words are in `en/words.ts`; other languages
 * say the same things in their own words. One file: a reviser fills the list in from top to bottom.
 */
export interface ExampleWords {
  /** Three clauses that complete "that", short and different: "x holds". Small first letter, no full stop. */
  readonly clauses: readonly [x: string, y: string, z: string]
  /** A clause that is or ends with a whole sentence in quotation marks, its stop inside: "“all is lost.”". */
  readonly quotedClause: string
  /**
   * Clauses of which some can be an item of a list and some cannot, because they hold an "and that" of their own; and
   * some that only look so: "x holds, and that y holds", "sand that holds".
   */
  readonly clausesInLists: readonly string[]
  /** A full sentence: capital, full stop. It is reported as it stands, and put to the participants as a statement. */
  readonly sentence: string
  /** A full sentence in another language than this one, as a statement that was put to the participants. */
  readonly foreign: { readonly lang: Lang; readonly direction: 'ltr' | 'rtl'; readonly sentence: string }
  /** A question in indirect form, in the words that notes would use for it: "how x holds". */
  readonly question: string
  /** Three horns of a dilemma, in the form that notes give them: "the need for x". */
  readonly horns: readonly [string, string, string]
  /** What a concern is about: it completes "concern was expressed that". */
  readonly concern: string
  /** Reservations to a point: each completes "subject to the reservation that". */
  readonly reservations: readonly [string, string, string]
  /** Ways forward, as after "a possible way forward was mentioned:": a noun or an infinitive, as the language likes. */
  readonly ways: readonly [string, string, string]
  /** One that ends with a question in quotation marks: "to ask “who acts?”". */
  readonly quotedWay: string
  readonly places: ExamplePlaces
  readonly meetings: ExampleMeetings
  readonly speakers: ExampleSpeakers
  readonly series: ExampleSeries
  readonly cover: ExampleCover
  readonly tables: ExampleCells
  /** Cases that only this language has. Every list may be empty. */
  readonly further: FurtherExamples
}

/**
 * A name as notes give it: its first form, and the others as far as the language cannot derive them, each with the word
 * before it: "in Geneva" or "at the World Summit" (`at`), "of the World Summit" (`of`), "to the Secretary-General"
 * (`to`).
 */
export interface ExampleName {
  readonly name: string
  readonly at?: string
  readonly of?: string
  readonly to?: string
}

/** Places of meetings. */
export interface ExamplePlaces {
  /** Geneva, the place of most examples. */
  readonly geneva: ExampleName
  /** Beijing. */
  readonly beijing: ExampleName
  /** Oslo, of the final conference. */
  readonly oslo: ExampleName
  /** The Hague: a place whose name has an article, where the language writes one. */
  readonly hague: ExampleName
  /** Paris, of a workshop. */
  readonly paris: ExampleName
  /** Malahide, where two seminars were held. */
  readonly malahide: ExampleName
  /** A place with a form `at` that no rule would give: "nel Lazio". */
  readonly irregular: ExampleName
}

/** Meetings that the notes name themselves, with their articles, as in the middle of a sentence. */
export interface ExampleMeetings {
  /** "the fifth session of the Group": one that is not the final one. */
  readonly fifth: ExampleName
  /** The short form of that name, used from the second mention on: "the fifth session". */
  readonly fifthShort: ExampleName
  /** "the World Summit": it is the final one. */
  readonly summit: ExampleName
}

/** Those who speak and who support, with their articles, as in the middle of a sentence. */
export interface ExampleSpeakers {
  /** A delegation: "Norway". */
  readonly norway: string
  /** A delegation whose name has a comma: "Samoa, on behalf of small islands". */
  readonly samoa: string
  /** A person with an office, in apposition: "Ms. Example" and "Deputy Minister". */
  readonly person: { readonly name: string; readonly office: string }
  /** An office alone: "the Chair". */
  readonly chair: string
  /** A group with an article: "the host countries". */
  readonly hosts: string
  /** A group without one: "donors". In a language without articles, another group. */
  readonly donors: string
  /** Two supporters, who are named within the sentence: "Chile and Peru". */
  readonly few: string
  /** Three, who have a sentence of their own: "Chile, Peru and Mexico". */
  readonly many: string
  /** Two, joined by a semicolon, who have one too: "Chile; and Peru". */
  readonly withSemicolon: string
  /** Three opinion groups that voted, as after "by": "group 1". */
  readonly opinionGroups: readonly [string, string, string]
}

/** What the notes tell of the series and its meetings. */
export interface ExampleSeries {
  /** The title of the series, without quotation marks: "Trends". */
  readonly title: string
  /** Three organizers with their articles: "the Ministry", "the UNICEF office", "Sciences Po". */
  readonly organizers: readonly [string, string, string]
  /** Two partners with whom a meeting was held, likewise: "the Centre", "the Institute". */
  readonly partners: readonly [string, string]
  /** The title of a meeting: "Roles". */
  readonly meetingTitle: string
  /** What a meeting dealt with, once as a noun with its article ("the roles") and once otherwise ("who does what"). */
  readonly focus: readonly [string, string]
  /** Three accounts by their titles, the first with a comma: "Public account, in French", "A", "B". */
  readonly sources: readonly [string, string, string]
  /** Two persons who opened or chaired: "Ms. Example", "Mr. Sample". */
  readonly persons: readonly [string, string]
  /** Who attended, as after "was attended by": "over 20 countries". */
  readonly attendance: string
  /** Two addressees of recommendations, as after "to": "Member States". */
  readonly addressees: readonly [string, string]
}

/** The names on a cover. */
export interface ExampleCover {
  /** "the Secretary-General". */
  readonly to: ExampleName
  /** "the Secretary-General of the United Nations", in full. */
  readonly toInFull: ExampleName
  /** Who signs: "Ms. Example". */
  readonly name: string
  /** The office of who signs, without an article: "Ambassador". */
  readonly office: ExampleName
  /** Whose note verbale it is, with its article: "the Permanent Mission". */
  readonly mission: ExampleName
  /** Organs as whose document it is to be circulated: "the General Assembly", "Security Council", a third. */
  readonly organs: readonly [ExampleName, ExampleName, ExampleName]
  /** For whom a supplement is meant: "the Member States". */
  readonly readers: ExampleName
  /** Who may read a document, where that is not everybody: "Limited". */
  readonly marking: string
}

/** What stands in cells and notes of tables. */
export interface ExampleCells {
  /** Two entries of one cell, the first with a comma: "a, of b", "c". */
  readonly entries: readonly [string, string]
  /** The title of an account: "Account". */
  readonly account: string
  /** The same with a full stop: "Account.". */
  readonly accountWithStop: string
  /** The title of an account in another language, in that language, with its tag: "Compte rendu", fr-CH. */
  readonly foreignAccount: { readonly title: string; readonly lang: Lang }
  /** A category of participants: "experts". */
  readonly category: string
  /** The title of a table: "Points". */
  readonly title: string
}

/**
 * Words before which those of the locale change: an elision, another conjunction, a contraction, a gender, another
 * script. They are tried in the sentences in which they stand first.
 */
export interface FurtherExamples {
  /** Clauses, with every level: such as begin with a vowel, with words in Latin script, or with a figure. */
  readonly clauses: readonly string[]
  /** Places of seminars. */
  readonly places: readonly ExampleName[]
  /** Names of meetings that the notes give, with their articles. */
  readonly meetings: readonly ExampleName[]
  /** Delegations. */
  readonly delegations: readonly string[]
  /** Groups. */
  readonly groups: readonly string[]
  /** Organizers, partners and addressees. */
  readonly bodies: readonly string[]
  /** Questions in indirect form. */
  readonly questions: readonly string[]
  /** Horns of dilemmas. */
  readonly horns: readonly string[]
}
