import type { Fate, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import type { StatementId, Subject } from '../model/names.ts'
import type { FollowUp } from '../model/statement.ts'

/** Tells for each merged statement its one home: printed where it leads, merged where another leads. */
export function fatesOf(
  themes: readonly ThemeEvidence[],
  followUp: readonly FollowUp[],
): readonly (readonly [StatementId, Fate])[] {
  const findings = themes.flatMap((theme) =>
    theme.findings.flatMap((finding) => homes(finding.subject, membersOf(finding))),
  )
  const dilemmas = themes.flatMap((theme) =>
    theme.dilemmas.flatMap((dilemma) => homes(dilemma.subject, dilemma.members)),
  )
  return [...findings, ...dilemmas, ...followUp.flatMap((item) => homes(`follow-up:${item.id}`, [item]))]
}

function homes(
  into: Subject,
  [first, ...others]: readonly { readonly id: StatementId }[],
): readonly (readonly [StatementId, Fate])[] {
  if (first === undefined) return []
  return [
    [first.id, { fate: 'printed', into }],
    ...others.map((other) => [other.id, { fate: 'merged', into }] as const),
  ]
}
