import { kindOf } from './choice.ts'
import type { Shade } from './document.ts'
import type { Slug } from './names.ts'
import type { Session } from './session.ts'
import type { Statement, Visibility } from './statement.ts'

/** The kinds of statements that are counted apart, in the order in which they are told. */
export const countedKinds = ['agreed', 'voted', 'raised', 'dilemma', 'concern', 'question'] as const

/** One of them. */
export type CountedKind = (typeof countedKinds)[number]

/** How often a theme was spoken of in a meeting. */
export interface Coverage {
  readonly counts: Readonly<Record<CountedKind, number>>
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
  const here = printed.flatMap((statement) => countedAs(statement, theme))
  if (here.length === 0) return 'nothing'
  const number = (of: CountedKind): number => here.filter((kind) => kind === of).length
  return {
    counts: {
      agreed: number('agreed'),
      voted: number('voted'),
      raised: number('raised'),
      dilemma: number('dilemma'),
      concern: number('concern'),
      question: number('question'),
    },
    shade: shades[here.length] ?? 6,
  }
}

/** A concern or a question is not called a dilemma. */
function countedAs(statement: Statement, theme: Slug): readonly CountedKind[] {
  if (statement.kind === 'follow-up' || statement.themes[0] !== theme) return []
  switch (statement.kind) {
    case 'point':
      return [statement.list]
    case 'vote':
      return ['voted']
    case 'dilemma':
      return [kindOf(statement.choice)]
  }
}

const shades: readonly Shade[] = [0, 1, 2, 3, 4, 5, 6]
