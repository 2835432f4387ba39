import type { Level } from './levels.ts'
import { plainLevel } from './levels.ts'
import type { Lang, Slug, StatementId } from './names.ts'
import type { Place } from './place.ts'
import type { Text } from './text.ts'

/** Who may read a statement, widest first. `internal` is never printed. */
export const visibilities = ['public', 'restricted', 'internal'] as const

/** One of them. */
export type Visibility = (typeof visibilities)[number]

/** A reference from one statement to another, and where it is written. */
export interface Tie {
  readonly to: StatementId
  readonly place: Place
}

/** What every recorded statement has. */
export interface Recorded {
  readonly id: StatementId
  readonly visibility: Visibility
  /** Why the rapporteur keeps it out of the report. */
  readonly omit?: string
  /** `inferred`: the account does not say it in so many words; never printed under agreement. */
  readonly basis: 'stated' | 'inferred'
  readonly place: Place
  /** The account's own words, verbatim; printed in drafts only. */
  readonly quote?: { readonly lang: Lang; readonly text: string }
  /** The quote's own mistakes are known. */
  readonly sic: boolean
  readonly source?: { readonly id: Slug; readonly at?: string }
}

/** What points and dilemmas have: the first theme is the home, the others cross-refer. */
export interface Themed {
  readonly themes: readonly [Slug, ...Slug[]]
  readonly topic?: Slug
  readonly echoes: readonly Tie[]
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

/** The verbs that an account can bear. The verb is never the level. */
export const verbs = ['stressed', 'noted', 'stated', 'reported'] as const

/** Something that was agreed or raised. */
export interface Point extends Recorded, Themed {
  readonly kind: 'point'
  readonly list: 'agreed' | 'raised'
  readonly level: Level
  readonly verb: (typeof verbs)[number]
  readonly stance: 'for' | 'against'
  readonly wording: Wording
  /** One speaker: never grouped, never counted, never in the summary. */
  readonly by?: { readonly name: Text; readonly office?: Text } | 'one'
  readonly support?: { readonly agree: number; readonly disagree: number; readonly pass: number }
  readonly reservations: readonly Text[]
  readonly sameWordsAs: readonly Tie[]
  readonly disputes: readonly Tie[]
  readonly resolves: readonly Tie[]
  readonly on: readonly Tie[]
  readonly recommends: readonly Text[]
  /** Its wording leads its finding. */
  readonly lead: boolean
}

/** Tells whether the account merely states a point: it tells neither how many said it nor in which manner. */
export function isPlain({ level, verb }: Pick<Point, 'level' | 'verb'>): boolean {
  return level === plainLevel && verb === 'stated'
}

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
 * A choice between goods, an open question in indirect form, or a worry that completes "concern was expressed that".
 */
export type Choice =
  | { readonly between: readonly [Horn, Horn, ...Horn[]] }
  | { readonly question: Text }
  | { readonly concern: Text }

/** A dilemma, an open question or a concern. */
export interface Dilemma extends Recorded, Themed {
  readonly kind: 'dilemma'
  readonly choice: Choice
  readonly short?: Text
  readonly waysForward: readonly Consideration[]
}

/** What was to happen next. */
export interface FollowUp extends Recorded {
  readonly kind: 'follow-up'
  readonly wording: Wording
}

/** What a rapporteur records: the smallest thing that has a name, a home in the report and a line in the ledger. */
export type Statement = Point | Dilemma | FollowUp
