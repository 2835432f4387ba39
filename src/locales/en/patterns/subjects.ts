/** Lists what a clause is about, by the first five letters of each word, so that endings do not matter. */
export function subjects(clause: string): ReadonlySet<string> {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5)))
}

/** Tells whether a clause denies something. */
export function isNegated(clause: string): boolean {
  return /\b(?:not|no|never|neither|nor|cannot|without)\b/iu.test(clause)
}

/** Words that say nothing of a subject. */
export const small: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by for from with without within into as is are was were be been being it ' +
    'its this that these those there their them they which who whom whose what when where how than then so such not ' +
    'no never neither can could may might must shall should will would do does did has have had more most less least ' +
    'very also only both all any some each other own same'
  ).split(' '),
)
