import { kindOf } from '../../model/choice.ts'
import type { Statement } from '../../model/statement.ts'
import type { KeyedTie } from '../../model/ties.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds ties that lead to another kind of statement than their key asks for. */
export const tieFitsItsKind = defineRule({
  id: 'tie-fits-its-kind',
  on: 'series',
  what:
    '`resolves` and `bears-on` name dilemmas; `echoes` one of its own kind; `disputes` names points and votes, ' +
    '`same-words-as` and `point` name points; `unrelated` whatever could be tied.',
  why: 'Points are grouped with points, and dilemmas are settled by points: the report has no words for another tie.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    echoes: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    bears-on: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  check: ({ find, ties }) =>
    ties.flatMap(({ key, tie: { to, place }, from }) => {
      const found = find(to)
      const expected = kindsFor(key, from)
      // A tie of a statement to itself breaks `tie-leads-elsewhere`.
      if (found === undefined || expected.includes(nameOf(found)) || to === from.id) return []
      const what = `Unexpected ${nameOf(found)} \`${to}\` in \`${key}\`, expected a ${expected.join(' or a ')}`
      return [{ what, todo: key === 'unrelated' ? unneeded : todoFor(found, from), place }]
    }),
})

/** What a statement is called where it is spoken of. */
type Name = ReturnType<typeof nameOf>

function nameOf(statement: Statement) {
  return statement.kind === 'dilemma' ? kindOf(statement.choice) : statement.kind
}

function kindsFor(key: KeyedTie['key'], from: Statement): readonly Name[] {
  switch (key) {
    case 'echoes':
      return from.kind === 'dilemma' ? [nameOf(from)] : assertions
    case 'unrelated':
      return from.kind === 'dilemma' ? [...assertions, nameOf(from)] : [...assertions, ...choices]
    case 'disputes':
      return assertions
    case 'same-words-as':
    case 'point':
      return ['point']
    case 'resolves':
    case 'bears-on':
      return choices
  }
}

const assertions = ['point', 'vote'] as const

const choices = ['dilemma', 'question', 'concern'] as const

const unneeded = 'Take it away: `report suggest` never proposes the two to one another.'

function todoFor(found: Statement, from: Statement): string {
  if (found.kind === 'follow-up') return 'Take it away: nothing can refer to what stands under `follow-up:`.'
  if (found.kind === 'dilemma') {
    return from.kind === 'dilemma'
      ? 'Take it away: a dilemma, a question and a concern are never similar to one another.'
      : 'To refer to it from here, write `bears-on:`; or `resolves:`, if this point settles it.'
  }
  return from.kind === 'dilemma'
    ? 'To refer to a point from a dilemma, write `point:` under `because:` or `ways-forward:`.'
    : 'To refer to it from here, write `echoes:` if it is similar, `disputes:` if it goes against this one.'
}
