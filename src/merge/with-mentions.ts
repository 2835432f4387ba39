import type { Finding, MergedDilemma, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Assertion, Statement } from '../model/statement.ts'
import { isAssertion } from '../model/statement.ts'
import { keyedTies } from '../model/ties.ts'

/**
 * Adds to the restricted evidence of an edition the public statements that it is tied to. They are mentions, in the
 * supplement only, which tells of those that it goes against that they say the contrary: the numbered text does not
 * know of them. Themes without restricted statements are left out.
 */
export function withMentions(themes: readonly ThemeEvidence[], notes: Notes): readonly ThemeEvidence[] {
  const statements = new Map(
    notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]),
  )
  const mentions = (ids: readonly StatementId[]): readonly StatementId[] => {
    const ties = ids.flatMap((id) => tiesOf(statements.get(id)))
    return [...new Set(ties)].filter((id) => statements.get(id)?.visibility === 'public')
  }
  const disputed = (members: readonly Assertion[]): readonly Assertion[] => {
    // The members were merged apart from what is public, and have lost their ties to it.
    const recorded = members.flatMap(({ id }) => statements.get(id) ?? []).filter(isAssertion)
    const against = new Set(recorded.flatMap(({ disputes }) => disputes.map(({ to }) => to)))
    return [...against].flatMap((id) => {
      const other = statements.get(id)
      return other !== undefined && isAssertion(other) && other.visibility === 'public' ? [other] : []
    })
  }
  return themes
    .filter((theme) => theme.findings.length + theme.dilemmas.length > 0)
    .map((theme) => ({
      ...theme,
      findings: theme.findings.map((finding: Finding) => ({
        ...finding,
        contestedBy: [...finding.contestedBy, ...disputed(membersOf(finding))],
        mentions: [...new Set([...finding.mentions, ...mentions(membersOf(finding).map((point) => point.id))])],
      })),
      dilemmas: theme.dilemmas.map((dilemma: MergedDilemma) => ({
        ...dilemma,
        mentions: mentions(dilemma.members.map((member) => member.id)),
      })),
    }))
}

/** The points that a dilemma considers are referred to where it is printed: they are no mentions. */
function tiesOf(statement: Statement | undefined): readonly StatementId[] {
  if (statement === undefined) return []
  return keyedTies(statement).flatMap(({ key, tie }) => (key === 'point' || key === 'unrelated' ? [] : [tie.to]))
}
