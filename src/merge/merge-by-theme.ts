import type { Finding, MergedDilemma, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { Memory } from '../model/memory.ts'
import type { Slug, Subject } from '../model/names.ts'
import type { Notes, Theme } from '../model/notes.ts'
import { firstRecorded } from '../model/order.ts'
import { finalOf } from '../model/session.ts'
import { isAssertion } from '../model/statement.ts'
import { tiedPointsIn } from '../model/tied-points.ts'
import { gatherFindings } from './gather-findings.ts'
import { mergeDilemmas } from './merge-dilemmas.ts'
import { orderDilemmas, orderFindings } from './order-by-theme.ts'

/**
 * Merges statements theme by theme, in the order of the report. A finding is at home in the first theme of the point
 * that leads it, a dilemma in that of its first-recorded member; every other theme of a member cross-refers.
 */
export function mergeByTheme(themes: readonly Theme[], notes: Notes, memory: Memory): readonly ThemeEvidence[] {
  // The order "first recorded" is that in which the sessions hold their statements.
  const recorded = notes.sessions.flatMap(({ statements }) => statements)
  const [byRecord, assertions] = [firstRecorded(notes.sessions), recorded.filter(isAssertion)]
  const findings = gatherFindings(assertions, memory(tiedPointsIn, notes), finalOf(notes)?.id, byRecord, memory)
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
  if (members.length === 1 && members[0].themes.length === 1) return []
  const themes = new Set(members.flatMap((member) => member.themes))
  themes.delete(members[0].themes[0])
  return [...themes].map((theme) => ({ theme, subject: made.subject }))
}
