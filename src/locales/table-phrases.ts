import type { Kind } from '../model/choice.ts'
import type { Level } from '../model/levels.ts'
import type { Lang } from '../model/names.ts'
import type { Meeting, Phrase } from './claim.ts'

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
  readonly kind: Readonly<Record<Kind | 'followUp', string>>
}

export interface TableWords<Column extends string> {
  readonly title: string
  readonly description: string
  readonly columns: Readonly<Record<Column, string>>
}
