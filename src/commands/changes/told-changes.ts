import type { Changed, Changes } from '../../changes/changes-between.ts'
import { groupBy } from '../../model/grouping.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Theme } from '../../model/notes.ts'
import type { Statement } from '../../model/statement.ts'
import { languageOf, type Text } from '../../model/text.ts'
import type { TwoStates } from '../states/compile-states.ts'

/** What changed between two states, and whom it is told: the readers of an edition, or else the rapporteur. */
export interface ToldChanges {
  readonly states: TwoStates
  readonly changes: Changes
  readonly edition?: Slug
  /** What the notes say in several languages is told in this one. */
  readonly language: Lang
}

/** What happened to something, in one word. */
export function kindOfChange({ before, after }: Pick<Changed<unknown>, 'before' | 'after'>): ChangeKind {
  return before === undefined ? 'added' : after === undefined ? 'dropped' : 'changed'
}

/** One of these words. */
export type ChangeKind = 'added' | 'dropped' | 'changed'

/** The former id of what has another one now. */
export function formerId({ before, after }: Changed<{ readonly id: string }>): string | undefined {
  return before !== undefined && after !== undefined && before.id !== after.id ? before.id : undefined
}

/** Counts the statements to which each thing happened, where it happened to any. */
export function countsOf({ statements }: Changes): readonly (readonly [kind: ChangeKind, number: number])[] {
  const kinds = groupBy(statements, kindOfChange)
  return (['changed', 'added', 'dropped'] as const).flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0
    return count === 0 ? [] : [[kind, count] as const]
  })
}

/** What changed under a theme, or under follow-up, which has none. */
export interface ThemeChanges {
  /** Undefined for follow-up. */
  readonly title?: string
  readonly statements: readonly Changed<Statement>[]
}

/** Groups changed statements by their themes, in the order of the report; themes that are no more stand after them. */
export function changesByTheme(told: ToldChanges): readonly ThemeChanges[] {
  const { changes, states } = told
  const groups = groupBy(changes.statements, themeOf)
  const themes = new Map([...states.newer.series.notes.themes, ...states.older.series.notes.themes].map(byId(told)))
  return [...themes, [undefined, undefined] as const].flatMap(([id, title]) => {
    const statements = groups.get(id)
    return statements ? [{ ...(title !== undefined && { title }), statements }] : []
  })
}

function byId(told: ToldChanges): (theme: Theme) => readonly [id: Slug, title: string] {
  return ({ id, title }) => [id, wordsOf(told, title)]
}

function themeOf({ before, after }: Changed<Statement>): Slug | undefined {
  const statement = after ?? before
  return statement === undefined || statement.kind === 'follow-up' ? undefined : statement.themes[0]
}

/** Chooses the words of a text in the language that is told in, or else in that of the notes. */
export function wordsOf({ language, states }: ToldChanges, text: Text): string {
  return text[languageOf(text, [language, states.newer.series.notes.language]) ?? ''] ?? ''
}
