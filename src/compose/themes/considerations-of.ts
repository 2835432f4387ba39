import type { Considerations } from '../../locales/define-locale.ts'
import { refersToPoint } from '../../model/statement.ts'
import type { Consideration } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../draft.ts'

/** Parts considerations into words, said as they are, and recorded points, which are printed once, at their home, and referred to. */
export function considerationsOf(all: readonly Consideration[], context: Context, citeAll: Numbering['citeAll']): Considerations {
  return {
    texts: all.flatMap((what) => (refersToPoint(what) ? [] : [context.say(what)])),
    see: citeAll(all.flatMap((what) => (refersToPoint(what) ? (context.homeOf(what.point.to) ?? []) : []))),
  }
}
