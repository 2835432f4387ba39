import type { Meeting } from '../../locales/claim.ts'
import type { Considerations } from '../../locales/define-locale.ts'
import type { StatementId } from '../../model/names.ts'
import type { Consideration } from '../../model/statement.ts'
import { refersToPoint } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'

/** Something said for a horn or as a way forward, and the dilemmas in whose notes it stands. */
export interface SaidIn {
  readonly what: Consideration
  readonly saidIn: readonly StatementId[]
}

/**
 * Divides considerations into words, which are printed, and recorded points, which are printed at their home and
 * referred to here. Words that were said at another meeting than the one just named carry their meetings.
 */
export function considerationsOf(
  all: readonly SaidIn[],
  named: Meeting,
  context: Context,
  citeAll: Numbering['citeAll'],
): Considerations {
  return {
    said: all.flatMap(({ what, saidIn }) =>
      refersToPoint(what) ? [] : [{ text: context.say(what), ...others(saidIn, named, context) }],
    ),
    see: citeAll(all.flatMap(({ what }) => (refersToPoint(what) ? (context.homeOf(what.point.to) ?? []) : []))),
  }
}

function others(
  saidIn: readonly StatementId[],
  named: Meeting,
  context: Context,
): { readonly meetings?: readonly Meeting[] } {
  const meetings = [...new Set(saidIn.map(context.meeting))]
  return meetings.every(({ id }) => id === named.id) ? {} : { meetings }
}
