import type { Claim, ClaimPosition, Phrase } from '../../locales/claim.ts'
import type { Finding } from '../../model/evidence.ts'
import { plainLevel } from '../../model/levels.ts'
import type { StatementId } from '../../model/names.ts'
import type { Vote } from '../../model/statement.ts'
import { carriesItsLevel } from '../../model/weight.ts'
import type { Citing, FilledParagraph, WaitingSentences } from '../filled.ts'
import { nameInFullOnce } from '../name-meetings.ts'
import type { ThemeContext } from '../theme-context.ts'
import { contrast, sayConflicts } from './say-conflicts.ts'
import { sayPoints } from './say-members.ts'
import type { SectionNames } from './section-names.ts'
import { mattersOf, sayMentions } from './see-also.ts'

type Setting = Pick<ClaimPosition, 'continues' | 'turn'>

/**
 * Says one finding: the lead first, then each other member with its own level, meeting and wording, then what it is
 * consistent with and what goes against it. One clause serves two meetings only where they said the same words, or
 * where the rapporteur vouches for it.
 */
export function sayFinding(
  finding: Finding,
  setting: Setting,
  names: SectionNames,
  context: ThemeContext,
): FilledParagraph['say'] {
  const { lead, mentions, contestedBy } = finding
  const members =
    lead.kind === 'vote'
      ? sayVote(lead, finding, setting, names, context)
      : sayPoints(lead, finding, setting, names, context)
  const conflicts = sayConflicts(finding, names, context)
  const related = [...mentions, ...mattersOfOthers(finding)]
  const cited = contestedBy.flatMap(({ id }) => context.homeOf(id) ?? [])
  return (numbering) =>
    context.locale.sentences([
      ...members(numbering),
      ...consistency(finding, context, numbering),
      ...conflicts(numbering),
      ...sayMentions(related, context, numbering, cited),
    ])
}

/** The dilemmas that members settle or bear on whose sentences do not lead there themselves. */
function mattersOfOthers({ lead, echoes }: Finding): readonly StatementId[] {
  const others = echoes.filter((echo) => echo.sameWordsAs !== lead.id)
  return others.flatMap(({ point }) => [...point.resolves, ...point.bearsOn].map(({ to }) => to))
}

function sayVote(
  vote: Vote,
  finding: Finding,
  setting: Setting,
  names: SectionNames,
  context: ThemeContext,
): WaitingSentences {
  const meeting = names.meeting(vote.id)
  const ballot = context.asserted(vote)
  if (!('votes' in ballot)) throw new Error(`${vote.id} is no vote`)
  return (numbering) => [
    context.locale.finding.ballot(ballot, {
      ...setting,
      meeting,
      see: numbering.citeAll(mattersOf(vote, context)),
      ...contrast(finding, context, numbering),
    }),
  ]
}

function consistency({ lead, consistentWith }: Finding, context: ThemeContext, { cite }: Citing): readonly Phrase[] {
  const name = nameInFullOnce()
  name(context.meeting(lead.id))
  const points = consistentWith.flatMap((point) => {
    const home = context.homeOf(point.id)
    if (home === undefined) return []
    const claim = context.claim(point)
    const weighed: Claim = carriesItsLevel(point) ? claim : { ...claim, level: plainLevel }
    return [{ claim: weighed, meeting: name(context.meeting(point.id)), at: cite(home) }]
  })
  return points.length === 0 ? [] : [context.locale.finding.consistent(points)]
}
