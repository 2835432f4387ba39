import type { Patterns } from '../model/patterns.ts'

/** What the words of two clauses have in common: none, nearly all while one clause is negated, or some. */
export type CommonGround = 'none' | 'opposed' | 'shared'

/** Compares what two clauses of one language are about. */
export function commonGround(
  a: string,
  b: string,
  { subjects, isNegated }: Pick<Patterns, 'subjects' | 'isNegated'>,
): CommonGround {
  const [one, other] = [subjects(a), subjects(b)]
  const shared = [...one].filter((subject) => other.has(subject)).length
  if (shared === 0) return 'none'
  const alike = shared / Math.min(one.size, other.size) >= 0.75
  return alike && isNegated(a) !== isNegated(b) ? 'opposed' : 'shared'
}
