import type { Finding, MergedDilemma, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { Slug, StatementId, Subject } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { Statement } from '../model/statement.ts'
import { isAssertion } from '../model/statement.ts'
import { gatherFindings } from './gather-findings.ts'
import { mergeDilemmas } from './merge-dilemmas.ts'
import { orderDilemmas, orderFindings } from './order-by-theme.ts'

/**
 * Merges statements theme by theme, in the order of the report. A finding is at home in the first theme of the point
 * that leads it, a dilemma in that of its first-recorded member; every other theme of a member cross-refers. Expects
 * first-recorded order.
 */
export function mergeByTheme(
  themes: readonly Theme[],
  recorded: readonly Statement[],
  final: Slug | undefined,
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly ThemeEvidence[] {
  const assertions = recorded.filter(isAssertion)
  const findings = gatherFindings(assertions, final, byRecord)
  const dilemmas = mergeDilemmas(
    recorded.filter((statement) => statement.kind === 'dilemma'),
    assertions,
    byRecord,
  )
  const [findingsAt, dilemmasAt] = [
    groupBy(findings, ({ lead }) => lead.themes[0]),
    groupBy(dilemmas, ({ members: [first] }) => first.themes[0]),
  ]
  const also = groupBy([...findings, ...dilemmas].flatMap(otherThemes), ({ theme }) => theme)
  return themes.map((theme) => ({
    theme,
    findings: orderFindings(findingsAt.get(theme.id) ?? [], theme, byRecord),
    dilemmas: orderDilemmas(dilemmasAt.get(theme.id) ?? [], theme, byRecord),
    alsoHere: (also.get(theme.id) ?? []).map(({ subject }) => subject),
  }))
}

/** Lists the themes of the members of a finding or dilemma, without the one that is its home. */
function otherThemes(made: Finding | MergedDilemma): readonly { readonly theme: Slug; readonly subject: Subject }[] {
  const members = 'members' in made ? made.members : membersOf(made)
  const themes = new Set(members.flatMap((member) => member.themes))
  themes.delete(members[0].themes[0])
  return [...themes].map((theme) => ({ theme, subject: made.subject }))
}
