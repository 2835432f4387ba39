/** What the words of two clauses have in common: none, nearly all while one clause is negated, or some. */
export type CommonGround = 'none' | 'opposed' | 'shared'

/** Compares the words of two English clauses by their first five letters, so that endings do not matter. */
export function commonGround(a: string, b: string): CommonGround {
  const [one, other] = [stems(a), stems(b)]
  const shared = [...one].filter((stem) => other.has(stem)).length
  if (shared === 0) return 'none'
  const alike = shared / Math.min(one.size, other.size) >= 0.75
  return alike && isNegated(a) !== isNegated(b) ? 'opposed' : 'shared'
}

function stems(clause: string): ReadonlySet<string> {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5)))
}

/** Words that say nothing of a subject. */
const small = new Set(
  (
    'a an the and or but nor of to in on at by for from with without within into as is are was were be been being it ' +
    'its this that these those there their them they which who whom whose what when where how than then so such not ' +
    'no never neither can could may might must shall should will would do does did has have had more most less least ' +
    'very also only both all any some each other own same'
  ).split(' '),
)

function isNegated(clause: string): boolean {
  return /\b(?:not|no|never|neither|nor|cannot|without)\b/iu.test(clause)
}
