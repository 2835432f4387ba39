import type { Level } from './levels.ts'
import type { Lang, Slug, StatementId } from './names.ts'
import type { Place } from './place.ts'
import type { Text } from './text.ts'
import type { Verb } from './verbs.ts'

/** Who may read a statement, widest first. `internal` is never printed. */
export const visibilities = ['public', 'restricted', 'internal'] as const

/** One of them. */
export type Visibility = (typeof visibilities)[number]

/** Whether those who spoke may be named. */
export const attributions = ['unattributed', 'on-record'] as const

/** One of them. */
export type Attribution = (typeof attributions)[number]

/** A reference from one statement to another, and where it is written. */
export interface Tie {
  readonly to: StatementId
  readonly place: Place
}

/** The rapporteur has looked at a warning and accepts it: the id of its rule, as written, and the reason. */
export interface Acceptance {
  readonly rule: string
  readonly why: string
  readonly place: Place
}

/** What every recorded statement has. */
export interface Recorded {
  readonly id: StatementId
  readonly visibility: Visibility
  /** Why the rapporteur keeps it out of the report. */
  readonly omit?: string
  /** Whether those who spoke may be named: its own, else its session's. */
  readonly attribution: Attribution
  readonly accept: readonly Acceptance[]
  readonly place: Place
  /** The account's own words, verbatim; printed in drafts only. */
  readonly quote?: { readonly lang: Lang; readonly text: string }
  /** The quote's own mistakes are known. */
  readonly sic: boolean
  readonly source?: { readonly id: Slug; readonly at?: string }
}

/** What points, votes and dilemmas have: the first theme is the home, the others cross-refer. */
export interface Themed {
  readonly themes: readonly [Slug, ...Slug[]]
  readonly topic?: Slug
  readonly echoes: readonly Tie[]
  /** Looked at and not tied: the pair is proposed no more. */
  readonly unrelated: readonly Tie[]
}

/**
 * A clause that completes "that", a full sentence (`says`), or a sentence put to the participants word for word
 * (`proposition`).
 */
export interface Wording {
  readonly as: 'clause' | 'sentence' | 'proposition'
  readonly text: Text
  /** For the summary; the same rules, the same level. */
  readonly short?: Text
}

/**
 * Whose view it is: one participant, a person by name or office, a delegation that speaks as such, or a category of
 * three or more. Texts have their articles, as in the middle of a sentence.
 */
export type Speaker =
  | { readonly kind: 'one' }
  | { readonly kind: 'person'; readonly name?: Text; readonly office?: Text }
  | { readonly kind: 'delegation'; readonly name: Text }
  | { readonly kind: 'group'; readonly name: Text }

/** Something that was agreed or raised. */
export interface Point extends Recorded, Themed {
  readonly kind: 'point'
  readonly list: 'agreed' | 'raised'
  readonly level: Level
  /** The account's verb; absent where the notes give none. */
  readonly verb?: Verb
  readonly wording: Wording
  /** Whose view it is; empty where the account does not say. Only in `raised`. */
  readonly by: readonly Speaker[]
  readonly supportedBy?: Text
  readonly reservations: readonly Text[]
  readonly sameWordsAs: readonly Tie[]
  readonly disputes: readonly Tie[]
  readonly resolves: readonly Tie[]
  readonly bearsOn: readonly Tie[]
  /** The addressees of a recommendation. */
  readonly addressedTo: readonly Text[]
}

/** How votes fell: in figures, or as the share of those who voted, in per cent. */
export type Votes =
  | { readonly for: number; readonly against: number; readonly neither: number }
  | { readonly percent: number }

/** What was put to a vote. It carries no level. */
export interface Vote extends Recorded, Themed {
  readonly kind: 'vote'
  readonly wording: Wording
  readonly votes: Votes
  /** How opinion groups voted, each by its name. */
  readonly groups: readonly { readonly called: Text; readonly votes: Votes }[]
  readonly disputes: readonly Tie[]
  readonly bearsOn: readonly Tie[]
  readonly addressedTo: readonly Text[]
}

/** What a meeting asserted: what can be disputed, and what a finding is made of. */
export type Assertion = Point | Vote

/** Words recorded here, or a point recorded elsewhere. */
export type Consideration = Text | { readonly point: Tie }

/**
 * Tells a reference to a recorded point from words recorded in place (whose keys are languages, and whose values
 * strings).
 */
export function refersToPoint(what: Consideration): what is { readonly point: Tie } {
  return typeof what.point === 'object'
}

/** One side of a dilemma, and what was said for it. */
export interface Horn {
  readonly horn: Text
  readonly because: readonly Consideration[]
}

/**
 * A choice between goods, a question in indirect form, or a worry that completes "concern was expressed that".
 */
export type Choice =
  | { readonly between: readonly [Horn, Horn, ...Horn[]] }
  | { readonly question: Text }
  | { readonly concern: Text }

/** What became of a question or a choice at the meeting itself. */
export const outcomes = ['discussed', 'left-open', 'not-agreed', 'deferred'] as const

/** One of them. */
export type MatterOutcome = (typeof outcomes)[number]

/** A dilemma, a question or a concern. */
export interface Dilemma extends Recorded, Themed {
  readonly kind: 'dilemma'
  readonly choice: Choice
  readonly outcome: MatterOutcome
  /** Whose concern it is; empty where the account does not say. */
  readonly by: readonly Speaker[]
  readonly supportedBy?: Text
  readonly short?: Text
  readonly waysForward: readonly Consideration[]
}

/** What was to happen next. */
export interface FollowUp extends Recorded {
  readonly kind: 'follow-up'
  readonly wording: Wording
}

/** What a rapporteur records: the smallest thing that has a name, a home in the report and a line in the ledger. */
export type Statement = Point | Vote | Dilemma | FollowUp

/** Lists those whose view a statement is said to be: only a point or a concern is somebody's. */
export function speakersOf(statement: Statement): readonly Speaker[] {
  return statement.kind === 'point' || statement.kind === 'dilemma' ? statement.by : []
}

/** Tells whether a statement is a point. */
export function isPoint(statement: Statement): statement is Point {
  return statement.kind === 'point'
}

/** Tells whether a statement is a point or a vote. */
export function isAssertion(statement: Statement): statement is Assertion {
  return statement.kind === 'point' || statement.kind === 'vote'
}
