import type { Claim, ClaimPosition, Phrase } from '../../locales/claim.ts'
import type { Finding } from '../../model/evidence.ts'
import { carriesItsLevel, plainLevel } from '../../model/levels.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import { firstRecorded } from '../../model/order.ts'
import type { Point } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'

/**
 * Says one finding: the lead first, then each other member with its own level, meeting and wording, then what it is
 * consistent with and what goes against it. Only `same-words-as` puts two meetings in one clause.
 */
export function sayFinding(
  finding: Finding,
  setting: Pick<ClaimPosition, 'continues' | 'again' | 'turn'>,
  context: Context,
  numbering: Numbering,
): Phrase {
  const { lead } = finding
  const twins = finding.echoes.filter((echo) => echo.sameWordsAs === lead.id).map((echo) => echo.point)
  const others = finding.echoes.map((echo) => echo.point).filter((point) => !twins.includes(point))
  const see = numbering.citeAll([lead, ...twins].flatMap((point) => mattersOf(point, context)))
  const opening =
    twins.length === 0 ? sayLead(lead, { ...setting, see }, context) : sayTwins([lead, ...twins], see, context)
  return context.locale.sentences([
    opening,
    ...reservationsOf(lead, context),
    ...others.flatMap((point) => [
      context.locale.finding.echo(context.claim(point), context.meeting(point.id)),
      ...reservationsOf(point, context),
    ]),
    ...consistency(finding, context, numbering),
    ...conflicts(finding, context, numbering),
    ...sayMentions(finding.mentions, context, numbering),
  ])
}

/** The dilemmas that a point settles or bears on, by their homes. */
export function mattersOf(point: Point, context: Context): readonly Subject[] {
  return [...point.resolves, ...point.on].flatMap((tie) => context.homeOf(tie.to) ?? [])
}

/** Leads from the supplement to public statements that are tied to it. */
export function sayMentions(
  mentions: readonly StatementId[],
  { homeOf, locale }: Context,
  { citeAll }: Numbering,
): readonly Phrase[] {
  const homes = mentions.flatMap((id) => homeOf(id) ?? [])
  return homes.length === 0 ? [] : [locale.dilemma.bearing(citeAll(homes))]
}

function sayLead(lead: Point, setting: Omit<ClaimPosition, 'meeting'>, context: Context): Phrase {
  return context.locale.finding.claim(context.claim(lead), { ...setting, meeting: context.meeting(lead.id) })
}

/** Meetings in the order of the series, each with its own level, and the words of the lead. */
function sayTwins(points: readonly [Point, ...Point[]], see: ClaimPosition['see'], context: Context): Phrase {
  const { text } = context.claim(points[0])
  const inOrder = [...points].sort((a, b) => firstRecorded(context.evidence.notes.sessions)(a.id, b.id))
  return context.locale.finding.sameWords(
    inOrder.map((point) => ({ claim: { ...context.claim(point), text }, meeting: context.meeting(point.id) })),
    see,
  )
}

function reservationsOf(point: Point, { claim, locale, say }: Context): readonly Phrase[] {
  const { reservations } = point
  return reservations.length === 0 ? [] : [locale.finding.reservations(claim(point), reservations.map(say))]
}

function consistency({ consistentWith }: Finding, context: Context, { cite }: Numbering): readonly Phrase[] {
  const points = consistentWith.flatMap((id: StatementId) => {
    const [point, home] = [context.point(id), context.homeOf(id)]
    if (point === undefined || home === undefined) return []
    const claim = context.claim(point)
    const weighed: Claim = carriesItsLevel(point) ? claim : { ...claim, level: plainLevel }
    return [{ claim: weighed, meeting: context.meeting(id), at: cite(home) }]
  })
  return points.length === 0 ? [] : [context.locale.finding.consistent(points)]
}

function conflicts({ contestedBy }: Finding, context: Context, { cite }: Numbering): readonly Phrase[] {
  return contestedBy.flatMap((point) => {
    const home = context.homeOf(point.id)
    return home === undefined
      ? []
      : [context.locale.finding.contested(context.claim(point), context.meeting(point.id), cite(home))]
  })
}
