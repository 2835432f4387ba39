import type { Convergence } from '../../locales/define-locale.ts'
import { kindOf } from '../../model/choice.ts'
import type { Finding } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'
import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** What recurs and where, what is disputed, what was settled and what was not, and which accounts are missing. */
export const convergence = defineSlot({
  role: 'body',
  fill: (context) => [
    prose(
      'convergence',
      (numbering) => context.locale.conclusion.convergence(moved(context, numbering), context.facts),
      spokenOf(context),
    ),
  ],
})

/** The statements that recur, are disputed, or tell where a dilemma stands. */
function spokenOf(context: Context): readonly StatementId[] {
  const { themes } = context.evidence
  const findings = themes
    .flatMap((theme) => theme.findings)
    .filter((finding) => othersIn(finding, context).length + finding.contestedBy.length > 0)
  const points = findings.flatMap((finding) => [
    ...membersOf(finding).map((point) => point.id),
    ...finding.consistentWith,
    ...finding.contestedBy.map((point) => point.id),
  ])
  return [
    ...new Set([
      ...points,
      ...themes.flatMap((theme) => theme.dilemmas).flatMap((dilemma) => dilemma.members.map((member) => member.id)),
    ]),
  ]
}

function moved(context: Context, { citeAll }: Numbering): Convergence {
  const findings = context.evidence.themes.flatMap((theme) => theme.findings)
  const dilemmas = context.evidence.themes.flatMap((theme) => theme.dilemmas)
  const isSettled = (state: string): boolean => state === 'settled'
  return {
    recurring: findings.flatMap((finding) => recurring(finding, context, citeAll)),
    disputed: citeAll(findings.filter((finding) => finding.contestedBy.length > 0).map((finding) => finding.subject)),
    open: dilemmas
      .filter(({ course }) => !isSettled(course.state))
      .map(({ choice, members }) => ({ kind: kindOf(choice), meeting: context.meeting(members[0].id) })),
    settled: citeAll(dilemmas.filter(({ course }) => isSettled(course.state)).map((dilemma) => dilemma.subject)),
  }
}

/**
 * A finding recurs if another meeting made a similar point; a conclusion, if it is consistent with an older record. A
 * point that one meeting accepted and another rejected is not similar.
 */
function recurring(finding: Finding, context: Context, citeAll: Numbering['citeAll']): Convergence['recurring'] {
  const { subject, lead } = finding
  const others = othersIn(finding, context)
  if (others.length === 0 || lead.by !== undefined || lead.wording.as === 'sentence') return []
  const homes = others.flatMap((id) => context.homeOf(id) ?? [])
  const alsoIn = [...new Set(others.map(context.meeting))]
  return [
    { claim: context.shortClaim(lead), meeting: context.meeting(lead.id), alsoIn, at: citeAll([subject, ...homes]) },
  ]
}

/** What other meetings recorded that is similar, and was accepted or rejected alike. */
function othersIn({ lead, echoes, consistentWith }: Finding, { point }: Context): readonly StatementId[] {
  return [...echoes.map((echo) => echo.point.id), ...consistentWith].filter(
    (id) => sessionOf(id) !== sessionOf(lead.id) && point(id)?.stance === lead.stance,
  )
}
