import { kindOf } from '../../model/choice.ts'
import type { Convergence } from '../../locales/conclusion-phrases.ts'
import type { Finding } from '../../model/evidence.ts'
import { sessionOf } from '../../model/order.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../draft.ts'
import { prose } from '../prose.ts'
import { defineSlot } from './define-slot.ts'

/** What recurs and where, what is disputed, what was settled and what was not, and which accounts are missing. */
export const convergence = defineSlot({
  role: 'body',
  fill: (context) => [prose('convergence', (numbering) => context.locale.conclusion.convergence(moved(context, numbering), context.facts))],
})

function moved(context: Context, { citeAll }: Numbering): Convergence {
  const findings = context.evidence.themes.flatMap((theme) => theme.findings)
  const dilemmas = context.evidence.themes.flatMap((theme) => theme.dilemmas)
  const isSettled = (state: string): boolean => state === 'settled'
  return {
    recurring: findings.flatMap((finding) => recurring(finding, context, citeAll)),
    disputed: citeAll(findings.filter((finding) => finding.contestedBy.length > 0).map((finding) => finding.subject)),
    open: dilemmas.filter(({ course }) => !isSettled(course.state)).map(({ choice, members }) => ({ kind: kindOf(choice), meeting: context.meeting(members[0].id) })),
    settled: citeAll(dilemmas.filter(({ course }) => isSettled(course.state)).map((dilemma) => dilemma.subject)),
  }
}

/** A finding recurs if another meeting made a similar point; a conclusion, if it is consistent with an older record. */
function recurring({ subject, lead, echoes, consistentWith }: Finding, context: Context, citeAll: Numbering['citeAll']): Convergence['recurring'] {
  const others = [...echoes.map((echo) => echo.point.id), ...consistentWith].filter((id) => sessionOf(id) !== sessionOf(lead.id))
  if (others.length === 0 || lead.by !== undefined || lead.wording.as === 'sentence') return []
  const homes = others.flatMap((id) => context.homeOf(id) ?? [])
  const alsoIn = [...new Set(others.map(context.meeting))]
  return [{ text: context.say(lead.wording.short ?? lead.wording.text), meeting: context.meeting(lead.id), alsoIn, at: citeAll([subject, ...homes]) }]
}
