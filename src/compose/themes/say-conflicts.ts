import type { ClaimPosition } from '../../locales/claim.ts'
import type { Finding } from '../../model/evidence.ts'
import { membersOf, twinsOf } from '../../model/evidence.ts'
import { groupBy } from '../../model/grouping.ts'
import type { Subject } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Citing, WaitingSentences } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import type { SectionNames } from './section-names.ts'

/** Refers to what goes against this finding, which is printed at its own home; a contrast refers there itself. */
export function sayConflicts(finding: Finding, names: SectionNames, context: ThemeContext): WaitingSentences {
  const { contestedBy } = finding
  const contrasts = contrastOf(finding, context)
  const elsewhere = contestedBy.flatMap((other) => {
    const home = context.homeOf(other.id)
    return home === undefined || home === contrasts ? [] : [{ other, home }]
  })
  const meetings = new Set(membersOf(finding).map(({ id }) => sessionOf(id)))
  const against = [...groupBy(elsewhere, ({ other }) => sessionOf(other.id))].flatMap(([session, others]) => {
    const [first] = others
    if (first === undefined) return []
    const same = meetings.size === 1 && meetings.has(session)
    const meeting = names.meeting(first.other.id)
    const asserted = others.map(({ other }) => context.asserted(other))
    return [{ asserted, meeting, same, homes: others.map(({ home }) => home) }]
  })
  if (against.length === 0) return () => []
  return ({ citeAll }) => [
    context.locale.finding.contrary(against.map(({ homes, ...contrary }) => ({ ...contrary, at: citeAll(homes) }))),
  ]
}

/** Cites the paragraph before, where the claim that opens this one goes against it: "By contrast, …". */
export function contrast(finding: Finding, context: ThemeContext, { cite }: Citing): Pick<ClaimPosition, 'contrasts'> {
  const against = contrastOf(finding, context)
  return against === undefined ? {} : { contrasts: cite(against) }
}

/**
 * The paragraph before, where the claim that opens this one goes against it. Another member's dispute, and one of words
 * that several meetings share, have a sentence of their own.
 */
function contrastOf(finding: Finding, { homeOf }: ThemeContext): Subject | undefined {
  const { contrasts, lead } = finding
  const opposes = lead.disputes.some(({ to }) => homeOf(to) === contrasts)
  return opposes && (lead.kind === 'vote' || twinsOf(finding).length === 0) ? contrasts : undefined
}
