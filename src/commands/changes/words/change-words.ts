import type { Level } from '../../../model/levels.ts'
import type { Attribution, MatterOutcome, Visibility } from '../../../model/statement.ts'
import type { ChangeKind } from '../told-changes.ts'

/** What the notes say of a series, a theme, a meeting or a statement, by their keys; some are said of several. */
export const toldKeys = [
  'list',
  'that',
  'says',
  'proposition',
  'short',
  'level',
  'as',
  'votes',
  'groups',
  'outcome',
  'question',
  'concern',
  'horn',
  'because',
  'ways-forward',
  'by',
  'by name',
  'by office',
  'by delegation',
  'by group',
  'supported-by',
  'reservations',
  'addressed-to',
  'theme',
  'other themes',
  'topic',
  'echoes',
  'same-words-as',
  'disputes',
  'resolves',
  'bears-on',
  'visibility',
  'attribution',
  'title',
  'short-title',
  'organizers',
  'language',
  'date',
  'status',
  'about',
  'called',
  'kind',
  'final',
  'place',
  'online',
  'focus',
  'with',
  'opened-by',
  'chairs',
  'attendance',
  'notes',
] as const

/** One of these keys. */
export type ToldKey = (typeof toldKeys)[number]

/**
 * The words that tell readers of a draft what changed in it, in one language. What the notes write in words of their
 * own, such as verbs, stands as it is written there.
 */
export interface ChangeWords {
  readonly title: (series: string) => string
  readonly between: (older: string, newer: string) => string
  readonly atHand: string
  /** How many statements changed, in a sentence; kinds of which there is none are not among them. */
  readonly counted: (counts: readonly (readonly [kind: ChangeKind, number: number])[]) => string
  readonly sections: Readonly<Record<'series' | 'themes' | 'meetings' | 'followUp', string>>
  readonly paragraph: (cited: string) => string
  readonly formerParagraph: (cited: string) => string
  /** Within a line. */
  readonly toParagraph: (cited: string) => string
  /** Stands between two sentences. */
  readonly space: string
  /** Stands between a paragraph and its meeting. */
  readonly comma: string
  /** Behind what changed, was added or was dropped, before what is told of it. */
  readonly became: Readonly<Record<ChangeKind, string>>
  /** Behind a key, before the colon. */
  readonly sides: Readonly<Record<'added' | 'dropped' | 'before' | 'now', string>>
  readonly tongue: (language: string) => string
  readonly colon: string
  /** Stands between what a key said and what it says. */
  readonly arrow: string
  /** Horns, and topics, have their number or name behind them. */
  readonly keys: Readonly<Record<ToldKey, string>>
  readonly values: {
    readonly level: Readonly<Record<Level, string>>
    readonly outcome: Readonly<Record<MatterOutcome, string>>
    readonly attribution: Readonly<Record<Attribution, string>>
    readonly visibility: Readonly<Record<Visibility, string>>
    readonly list: Readonly<Record<'agreed' | 'voted' | 'raised' | 'dilemmas' | 'follow-up', string>>
    readonly by: Readonly<Record<'one', string>>
    readonly final: YesOrNo
    readonly online: YesOrNo
  }
}

type YesOrNo = Readonly<Record<'true' | 'false', string>>
