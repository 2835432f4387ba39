import type { Finding, MergedDilemma, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/members-of.ts'
import type { Slug, StatementId } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { Statement } from '../model/statement.ts'
import { gatherFindings } from './gather-findings.ts'
import { mergeDilemmas } from './merge-dilemmas.ts'
import { orderDilemmas } from './order-dilemmas.ts'
import { orderFindings } from './order-findings.ts'

/**
 * Merges statements theme by theme, in the order of the report. A finding is at home in the first theme of the point that leads it, a dilemma in that
 * of its first-recorded member; every other theme of a member cross-refers. Expects first-recorded order.
 */
export function mergeByTheme(
  themes: readonly Theme[],
  recorded: readonly Statement[],
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly ThemeEvidence[] {
  const points = recorded.filter((statement) => statement.kind === 'point')
  const findings = gatherFindings(points, byRecord)
  const dilemmas = mergeDilemmas(recorded.filter((statement) => statement.kind === 'dilemma'), points, byRecord)
  return themes.map((theme) => ({
    theme,
    findings: orderFindings(findings.filter((finding) => finding.lead.themes[0] === theme.id), theme, byRecord),
    dilemmas: orderDilemmas(dilemmas.filter((dilemma) => dilemma.members[0].themes[0] === theme.id), theme, byRecord),
    alsoHere: [...findings, ...dilemmas].filter((made) => belongsAlso(made, theme.id)).map((made) => made.subject),
  }))
}

function belongsAlso(made: Finding | MergedDilemma, theme: Slug): boolean {
  const [home, ...others] = 'members' in made ? made.members : membersOf(made)
  return home.themes[0] !== theme && [home, ...others].some((member) => member.themes.includes(theme))
}
