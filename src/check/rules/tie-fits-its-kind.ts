import type { Statement } from '../../model/statement.ts'
import type { KeyedTie } from '../../model/ties.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds ties that lead to another kind of statement than their key asks for. */
export const tieFitsItsKind = defineRule({
  id: 'tie-fits-its-kind',
  on: 'series',
  what:
    '`resolves` and `on` name dilemmas; `echoes` one of its own kind; ' +
    '`same-words-as`, `disputes` and `point` name points.',
  why: 'Points are grouped with points, and dilemmas are settled by points: any other tie has no words in the report.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    on: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  check: ({ statements, ties }) => {
    const kinds = new Map(statements.map(({ id, kind }) => [id, kind]))
    return ties.flatMap(({ key, tie: { to, place }, from }) => {
      const kind = kinds.get(to)
      const expected = kindFor(key, from)
      // A tie of a statement to itself breaks `tie-leads-elsewhere`.
      if (kind === undefined || kind === expected || to === from.id) return []
      return [
        { what: `Unexpected ${kind} \`${to}\` in \`${key}\`, expected a ${expected}`, todo: todoFor(kind), place },
      ]
    })
  },
})

function kindFor(key: KeyedTie['key'], from: Statement): Statement['kind'] {
  if (key === 'echoes') return from.kind
  return key === 'resolves' || key === 'on' ? 'dilemma' : 'point'
}

function todoFor(kind: Statement['kind']): string {
  if (kind === 'dilemma') return 'To refer to a dilemma from a point, write `on:` or, if it settles it, `resolves:`.'
  return kind === 'point'
    ? 'To refer to a point from a dilemma, write `point:` under `because:`.'
    : 'Nothing can refer to what stands under `follow-up:`.'
}
