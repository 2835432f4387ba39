import type { Convergence } from '../../locales/facts.ts'
import { kindOf } from '../../model/choice.ts'
import { contestantsByMember } from '../../model/contestants.ts'
import type { Finding, MergedDilemma } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Assertion } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Citing } from '../filled.ts'
import { prose } from '../filled.ts'
import { isSimilarElsewhere, sayRecurring } from '../say-recurring.ts'
import { defineSlot } from './define-slot.ts'

/**
 * What recurs and where, what is disputed, what was settled and what was not, and which accounts are missing. Of one
 * meeting there may be nothing to tell.
 */
export const convergence = defineSlot({
  role: 'body',
  fill: (context) => {
    const spoken = spokenOf(context)
    // Of one meeting there is nothing to compare: only what it disputed or left open is told.
    if (context.facts.meetings.length < 2 && spoken.length === 0) return []
    const { locale, facts } = context
    const { list, sentence } = sayRecurring(context)
    return [
      ...list,
      prose(
        'convergence',
        (numbering) =>
          locale.sentences([...sentence(numbering), locale.conclusion.convergence(moved(context, numbering), facts)]),
        spoken,
      ),
    ]
  },
})

/** The statements that recur, are disputed, or tell where a dilemma stands. */
function spokenOf(context: Context): readonly StatementId[] {
  const { themes } = context.evidence
  const findings = themes
    .flatMap((theme) => theme.findings)
    .filter((finding) => isSimilarElsewhere(finding) || finding.contestedBy.length > 0)
  const points = findings.flatMap((finding) => [
    ...membersOf(finding).map((point) => point.id),
    ...finding.consistentWith.map(({ id }) => id),
    ...finding.contestedBy.map((point) => point.id),
  ])
  return [
    ...new Set([
      ...points,
      ...themes.flatMap((theme) => theme.dilemmas).flatMap((dilemma) => dilemma.members.map((member) => member.id)),
    ]),
  ]
}

function moved(context: Context, { citeAll }: Citing): Convergence {
  const findings = context.evidence.themes
    .flatMap((theme) => theme.findings)
    .filter(({ contestedBy }) => contestedBy.length > 0)
  const contestants = contestantsByMember(findings)
  const disputed = (related: (a: StatementId, b: StatementId) => boolean): readonly Subject[] =>
    findings.filter((finding) => isDisputed(finding, contestants, related)).map(({ subject }) => subject)
  const dilemmas = context.evidence.themes.flatMap((theme) => theme.dilemmas)
  const inState = (state: MergedDilemma['course']['state']): readonly Subject[] =>
    dilemmas.filter(({ course }) => course.state === state).map(({ subject }) => subject)
  return {
    disputed: {
      across: citeAll(disputed((a, b) => sessionOf(a) !== sessionOf(b))),
      within: citeAll(disputed((a, b) => sessionOf(a) === sessionOf(b))),
    },
    open: dilemmas
      .filter(({ course }) => course.state === 'once' || course.state === 'recurring')
      .map(({ choice, members }) => ({ kind: kindOf(choice), meeting: context.meeting(members[0].id) })),
    settled: citeAll(inState('settled')),
    reopened: citeAll(inState('re-opened')),
  }
}

/** Tells whether a member disputes another statement, or is disputed by it, where the two are so related. */
function isDisputed(
  finding: Finding,
  contestants: ReadonlyMap<StatementId, readonly Assertion[]>,
  related: (a: StatementId, b: StatementId) => boolean,
): boolean {
  return membersOf(finding).some(({ id }) => (contestants.get(id) ?? []).some((other) => related(id, other.id)))
}
