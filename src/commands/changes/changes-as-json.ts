import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import { wordChanges } from '../../changes/word-changes.ts'
import { changesByTheme, formerId, kindOfChange, type ToldChanges } from './told-changes.ts'

/** Makes of changes what a program is told. Words that were there before and are now are also told word by word. */
export function changesAsJson(told: ToldChanges): object {
  const { states, changes, edition } = told
  return {
    old: states.older.name,
    new: states.newer.name,
    edition,
    series: changes.series.map(withWords),
    themes: changes.themes.map((theme) => ({ theme: idOf(theme), ...entryOf(theme) })),
    sessions: changes.sessions.map((session) => ({ session: idOf(session), ...entryOf(session) })),
    statements: changesByTheme(told).flatMap(({ statements }) =>
      statements.map((one) => ({ statement: idOf(one), ...entryOf(one) })),
    ),
  }
}

function entryOf(changed: Changed<{ readonly id: string }>): object {
  return {
    was: formerId(changed),
    change: kindOfChange(changed),
    differences: changed.differences.map(withWords),
  }
}

function idOf({ before, after }: Changed<{ readonly id: string }>): string | undefined {
  return (after ?? before)?.id
}

function withWords(difference: Difference): object {
  const { language, before, after } = difference
  if (language === undefined || before === undefined || after === undefined) return difference
  return { ...difference, words: wordChanges(before, after) }
}
