import type { Edition } from './edition.ts'
import type { StatementId, Subject } from './names.ts'
import type { Notes, Theme } from './notes.ts'
import type { Assertion, Choice, Consideration, Dilemma, FollowUp, Point } from './statement.ts'
import type { Text } from './text.ts'

/** A member of a finding that another leads. With `sameWordsAs` the rapporteur vouches that one wording serves both. */
export interface Echo {
  readonly point: Point
  readonly sameWordsAs?: StatementId
}

/**
 * Points tied by `echoes` or `same-words-as`, or said in the same words; or one vote. Each keeps its own level, session
 * and wording. Points that dispute each other never stand in one finding.
 */
export interface Finding {
  readonly subject: Subject
  readonly lead: Assertion
  /** In the order of the series. */
  readonly echoes: readonly Echo[]
  readonly group: 'conclusion' | 'agreement' | 'vote' | 'raised'
  /** What other findings hold that goes against a member, or that a member goes against. */
  readonly contestedBy: readonly Assertion[]
  /** A finding that stands directly before this one, and that this one goes against. */
  readonly contrasts?: Subject
  /** The ties of the final meeting's conclusion: its echoes are mentions, never members. */
  readonly consistentWith: readonly Point[]
  /**
   * What it is tied to and never groups with: in the supplement public statements; elsewhere votes, and points that a
   * dispute keeps apart.
   */
  readonly mentions: readonly StatementId[]
}

/** Where a dilemma stands at the end of the series, as far as the accounts tell. */
export type Course =
  | { readonly state: 'once' | 'recurring' }
  | { readonly state: 'settled'; readonly by: StatementId }
  | { readonly state: 're-opened'; readonly settledBy: StatementId; readonly by: StatementId }

/** A horn said in several sessions stands once, with all of them. */
export interface MergedHorn {
  readonly horn: Text
  readonly saidIn: readonly StatementId[]
  readonly because: readonly { readonly what: Consideration; readonly saidIn: readonly StatementId[] }[]
}

/** Dilemmas tied by `echoes`, as one, named after the first-recorded. */
export interface MergedDilemma {
  readonly subject: Subject
  /** In the order of the series. */
  readonly members: readonly [Dilemma, ...Dilemma[]]
  readonly choice: Choice
  /** Empty for a question or a concern. */
  readonly horns: readonly MergedHorn[]
  readonly course: Course
  /** Points that bear on it without settling it. */
  readonly bearing: readonly StatementId[]
  /** In the supplement: public statements that it is tied to, which it never groups with. */
  readonly mentions: readonly StatementId[]
}

/** The one home of a statement. Mentions elsewhere (summary, tables, "the contrary was stated …") are not fates. */
export type Fate =
  | { readonly fate: 'printed' | 'merged'; readonly into: Subject }
  | { readonly fate: 'omitted'; readonly why: string }

/** What was recorded under a theme, merged and in the order of the report. */
export interface ThemeEvidence {
  readonly theme: Theme
  readonly findings: readonly Finding[]
  readonly dilemmas: readonly MergedDilemma[]
  /** Subjects at home in another theme that belong here too. */
  readonly alsoHere: readonly Subject[]
}

/** All that one edition is compiled from: redacted, merged and in the order of the report. */
export interface Evidence {
  readonly edition: Edition
  readonly notes: Notes
  readonly themes: readonly ThemeEvidence[]
  readonly followUp: readonly FollowUp[]
  /** Restricted statements, only where the edition shows them; restricted follow-up stands in `restrictedFollowUp`. */
  readonly supplement: readonly ThemeEvidence[]
  readonly restrictedFollowUp: readonly FollowUp[]
  readonly fates: ReadonlyMap<StatementId, Fate>
}

/** Lists the members of a finding, the lead first, the others in the order of the series. */
export function membersOf({ lead, echoes }: Finding): readonly [Assertion, ...Assertion[]] {
  return [lead, ...echoes.map((echo) => echo.point)]
}

/** Lists the points of a finding that the lead's own words serve too, since they are the same or vouched for. */
export function twinsOf({ lead, echoes }: Finding): readonly Point[] {
  return echoes.filter((echo) => echo.sameWordsAs === lead.id).map((echo) => echo.point)
}
