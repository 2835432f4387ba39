import { plainLevel } from '../../model/levels.ts'
import type { Dilemma, Point } from '../../model/statement.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds speakers of what a meeting agreed, and numbers beside the view of one speaker. */
export const speakerHasNoNumber = defineRule({
  id: 'speaker-has-no-number',
  on: 'session',
  what: 'What a speaker said is neither agreed by the meeting nor said by several.',
  why: 'A view is somebody’s, or it has a number; with both the report would have to choose.',
  failing: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    level: several
    that: integration is a tool
    by: one`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    by: one`),
  check: ({ statements }) =>
    statements.flatMap((statement) => {
      if (statement.kind === 'point') return faultsOfPoint(statement)
      return statement.kind === 'dilemma' ? faultsOfDilemma(statement) : []
    }),
})

function faultsOfPoint(point: Point): readonly Fault[] {
  const { list, level, by, place } = point
  if (by.length === 0) return faultsOfSupport(point)
  if (list === 'agreed') {
    const todo =
      'Take `by` away if the meeting agreed on it; if it was only said, move it to `raised:`, without `level`.'
    return [{ what: 'Unexpected `by` under `agreed:`: what was agreed is nobody’s own view', todo, place }]
  }
  if (level === plainLevel || by.every(({ kind }) => kind === 'group' || kind === 'delegation')) return []
  const todo =
    'Take the `level` line away if one said it. Beside a level, only `group:` (who they were) and `delegation:` ' +
    '(which of them are named as examples) can stand.'
  return [{ what: `Unexpected level \`${level}\` for the view of one speaker`, todo, place }]
}

function faultsOfDilemma(dilemma: Dilemma): readonly Fault[] {
  if (dilemma.by.length === 0) return faultsOfSupport(dilemma)
  if ('concern' in dilemma.choice) return []
  const todo =
    'Take `by` away: a question or a choice is the meeting’s. What a speaker said of it belongs in `raised:`.'
  return [{ what: 'Unexpected `by`: under `dilemmas:` only a `concern` is somebody’s', todo, place: dilemma.place }]
}

function faultsOfSupport({ supportedBy, place }: Point | Dilemma): readonly Fault[] {
  if (supportedBy === undefined) return []
  const todo = 'Add `by:` with the speaker whom they supported, or take `supported-by` away.'
  return [{ what: 'Unexpected `supported-by` without `by`', todo, place }]
}
