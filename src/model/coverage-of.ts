import type { Shade } from './document.ts'
import type { Slug } from './names.ts'
import type { Session } from './session.ts'
import type { Visibility } from './statement.ts'

/** How often a theme was spoken of in a meeting: points agreed, points raised, dilemmas. */
export interface Coverage {
  readonly agreed: number
  readonly raised: number
  readonly dilemmas: number
  /**
   * From 1, by the number of statements; 6 also stands for more. Never by level: a matrix of levels would rank the
   * meetings.
   */
  readonly shade: Shade
}

/**
 * Counts the statements of a meeting that are at home in a theme, so that each is counted once. Those that are kept out
 * of the report are not counted, nor those that may not be shown. A meeting without an account tells nothing; one that
 * has an account may have nothing on the theme.
 */
export function coverageOf(
  theme: Slug,
  { notes, statements }: Session,
  shown: readonly Visibility[],
): Coverage | 'no account' | 'nothing' {
  if (notes === 'none') return 'no account'
  const printed = statements.filter(({ omit, visibility }) => omit === undefined && shown.includes(visibility))
  const here = printed.filter((statement) => statement.kind !== 'follow-up' && statement.themes[0] === theme)
  if (here.length === 0) return 'nothing'
  return {
    agreed: here.filter((statement) => statement.kind === 'point' && statement.list === 'agreed').length,
    raised: here.filter((statement) => statement.kind === 'point' && statement.list === 'raised').length,
    dilemmas: here.filter((statement) => statement.kind === 'dilemma').length,
    shade: shades[here.length] ?? 6,
  }
}

const shades: readonly Shade[] = [0, 1, 2, 3, 4, 5, 6]
