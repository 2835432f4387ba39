import type { Considerations } from '../../locales/facts.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Consideration } from '../../model/statement.ts'
import { refersToPoint } from '../../model/statement.ts'
import type { Citing } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import type { SectionNames } from './section-names.ts'

/** Something said for a horn or as a way forward, and the dilemmas in whose notes it stands. */
export interface SaidIn {
  readonly what: Consideration
  readonly saidIn: readonly StatementId[]
}

/**
 * Divides considerations into words, which are printed, and recorded points, which are printed at their home and
 * referred to here, once it has a number. Words that were said at another meeting than that of the dilemma carry their
 * meetings.
 */
export function considerationsOf(
  all: readonly SaidIn[],
  of: StatementId,
  names: SectionNames,
  context: ThemeContext,
): (numbering: Citing) => Considerations {
  const said = all.flatMap(({ what, saidIn }) =>
    refersToPoint(what) ? [] : [{ text: context.say(what), ...elsewhere(saidIn, of, names) }],
  )
  const homes = all.flatMap(({ what }) => (refersToPoint(what) ? (context.homeOf(what.point.to) ?? []) : []))
  return ({ citeAll }) => ({ said, see: citeAll(homes) })
}

function elsewhere(
  saidIn: readonly StatementId[],
  of: StatementId,
  names: SectionNames,
): Pick<Considerations['said'][number], 'meetings'> {
  if (saidIn.every((id) => sessionOf(id) === sessionOf(of))) return {}
  const meetings = new Map(saidIn.map((id) => [sessionOf(id), id]))
  return { meetings: [...meetings.values()].map(names.meeting) }
}
