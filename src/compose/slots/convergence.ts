import type { Convergence } from '../../locales/define-locale.ts'
import { kindOf } from '../../model/choice.ts'
import { contestantsByMember } from '../../model/contestants.ts'
import type { Finding, MergedDilemma } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Assertion, Point } from '../../model/statement.ts'
import { goesAgainst } from '../../model/verbs.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'
import { prose } from '../filled.ts'
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
    return [
      prose(
        'convergence',
        (numbering) => context.locale.conclusion.convergence(moved(context, numbering), context.facts),
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
  const contestants = contestantsByMember(findings)
  const disputed = (related: (a: StatementId, b: StatementId) => boolean): readonly Subject[] =>
    findings.filter((finding) => isDisputed(finding, contestants, related)).map(({ subject }) => subject)
  const dilemmas = context.evidence.themes.flatMap((theme) => theme.dilemmas)
  const inState = (state: MergedDilemma['course']['state']): readonly Subject[] =>
    dilemmas.filter(({ course }) => course.state === state).map(({ subject }) => subject)
  return {
    recurring: findings.flatMap((finding) => recurring(finding, context, citeAll)),
    similar: findings.some(isSimilarElsewhere),
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

/**
 * A finding recurs if another meeting made a similar point; a conclusion, if it is consistent with an older record. A
 * view that one meeting favours and another opposes is not similar. It is told in the words of a meeting: a speaker's
 * view is no meeting's.
 */
function recurring(finding: Finding, context: Context, citeAll: Numbering['citeAll']): Convergence['recurring'] {
  const { subject } = finding
  const told = membersOf(finding).find(isOfMeeting)
  if (told === undefined) return []
  const others = similarElsewhere(told, finding, context)
  if (others.length === 0) return []
  const homes = others.flatMap((id) => context.homeOf(id) ?? [])
  const alsoIn = [...new Map(others.map((id) => [sessionOf(id), context.meeting(id)])).values()]
  return [
    { claim: context.shortClaim(told), meeting: context.meeting(told.id), alsoIn, at: citeAll([subject, ...homes]) },
  ]
}

function isOfMeeting(member: Assertion): member is Point {
  return member.kind === 'point' && member.by.length === 0 && member.wording.as !== 'sentence'
}

/** What other meetings recorded that is similar, and that they favoured or opposed alike. */
function similarElsewhere(told: Point, finding: Finding, { assertion }: Context): readonly StatementId[] {
  const others = [...membersOf(finding).map(({ id }) => id), ...finding.consistentWith]
  return others.filter((id) => {
    const other = assertion(id)
    return (
      sessionOf(id) !== sessionOf(told.id) &&
      other?.kind === 'point' &&
      goesAgainst(other.verb) === goesAgainst(told.verb)
    )
  })
}

/** Tells whether something that one meeting recorded is tied as similar to what another did, whoever said it. */
function isSimilarElsewhere(finding: Finding): boolean {
  const ids = [...membersOf(finding).map(({ id }) => id), ...finding.consistentWith, ...finding.mentions]
  return new Set(ids.map(sessionOf)).size > 1
}
