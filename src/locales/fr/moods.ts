import type { Phrase } from '../claim.ts'
import { plain } from '../phrase.ts'
import { pattern } from './patterns/pattern.ts'

/**
 * Tells whether a clause may be in the indicative. After “recommander que” French wants the subjunctive, which notes
 * may bring ("les États publient"), or not ("les États devaient publier"): then other words must lead to the clause,
 * and those stand before either mood. A subjunctive is never in the imperfect here.
 */
export function mayBeIndicative(clause: Phrase): boolean {
  return indicative.test(plain(clause))
}

/** Words that end as the imperfect does, and are none: nouns, participles, and the subjunctive of “avoir”. */
const others = pattern`(?:ait|aient|(?:bien|mé|for|par|impar|satis|insatis|re|dé|sur|contre)?fait|
  (?:re|ex|por|at|abs|dis|sous)?trait|souhait|lait)`

/** The imperfect and the conditional, by their endings, and small verbs of the present and the future. */
const indicative = new RegExp(
  pattern`(?<!\p{L})(?:(?!${others}(?!\p{L}))\p{L}+(?:ait|aient)|est|sont|doit|doivent|peut|peuvent|faut|sera|
    seront|devra|devront|pourra|pourront)(?!\p{L})`,
  'iu',
)
