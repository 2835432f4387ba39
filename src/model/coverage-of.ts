import type { Slug } from './names.ts'
import type { Statement } from './statement.ts'

/** How often a theme was spoken of in a meeting. */
export interface Coverage {
  readonly agreed: number
  readonly raised: number
  readonly dilemmas: number
}

/** Counts the statements that are at home in a theme, so that each is counted once. */
export function coverageOf(theme: Slug, statements: readonly Statement[]): Coverage {
  const here = statements.filter((statement) => statement.kind !== 'follow-up' && statement.themes[0] === theme)
  return {
    agreed: here.filter((statement) => statement.kind === 'point' && statement.list === 'agreed').length,
    raised: here.filter((statement) => statement.kind === 'point' && statement.list === 'raised').length,
    dilemmas: here.filter((statement) => statement.kind === 'dilemma').length,
  }
}
