import type { Fate, ThemeEvidence } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import type { StatementId, Subject } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { FollowUp, Statement } from '../model/statement.ts'

/** What is merged apart: the public statements, and the restricted ones. */
export interface MergedPart {
  readonly themes: readonly ThemeEvidence[]
  readonly followUp: readonly FollowUp[]
}

/**
 * Tells for each statement its one home: printed where it leads, merged where another leads; or why it is omitted. The
 * parts come in their order, of each the findings, the dilemmas, the follow-up; the omissions last.
 */
export function fatesOf(parts: readonly MergedPart[], { sessions }: Notes): ReadonlyMap<StatementId, Fate> {
  const fates = new Map<StatementId, Fate>()
  const settle = (into: Subject, [first, ...others]: readonly [Statement, ...Statement[]]): void => {
    fates.set(first.id, { fate: 'printed', into })
    for (const { id } of others) fates.set(id, { fate: 'merged', into })
  }
  for (const { followUp, themes } of parts) {
    for (const { findings } of themes) for (const finding of findings) settle(finding.subject, membersOf(finding))
    for (const { dilemmas } of themes) for (const { members, subject } of dilemmas) settle(subject, members)
    for (const item of followUp) settle(`follow-up:${item.id}`, [item])
  }
  for (const { statements } of sessions)
    for (const { id, omit } of statements) if (omit !== undefined) fates.set(id, { fate: 'omitted', why: omit })
  return fates
}
