import { mannerOf } from '../../src/model/verbs.ts'
import type { StatementDice } from './arbitrary-statements.ts'
import type { PlannedStatement } from './notes-plan.ts'
import { nameOf, tiesOf } from './notes-plan.ts'

const pointTies = [
  ...(['echoes', 'echoes', 'echoes', 'echoes', 'same-words-as', 'same-words-as'] as const),
  ...(['disputes', 'disputes', 'disputes', 'resolves', 'bears-on', 'unrelated'] as const),
]

/** The ties that say that two statements are alike. */
export const likenesses = ['echoes', 'same-words-as']

/** Adds ties of the right kind, statement after statement: a pair that is tied so is not tied otherwise. */
export function tieTogether(
  bare: readonly PlannedStatement[],
  dice: readonly StatementDice[],
): readonly PlannedStatement[] {
  const tied = [...bare]
  bare.forEach((_, at) => {
    const drawn = dice[at]
    if (drawn !== undefined) tied[at] = withTies(at, drawn, tied)
  })
  return tied
}

function withTies(at: number, dice: StatementDice, all: readonly PlannedStatement[]): PlannedStatement {
  const statement = all[at]
  if (statement === undefined) throw new Error(`There is no statement ${at}`)
  if (!takesTies(statement)) return statement
  const ties = new Map<string, readonly string[]>()
  for (const { kind, to } of dice.ties) {
    const key = statement.list === 'dilemmas' ? (kind === 11 ? 'unrelated' : 'echoes') : (pointTies[kind] ?? 'echoes')
    const own = { ...statement, keys: { ...statement.keys, ...Object.fromEntries(ties) } }
    const fitting = all.filter((other) => other.id !== statement.id && fits(key, own, other))
    const candidates = [...fitting].sort((a, b) => Number(b.mark === own.mark) - Number(a.mark === own.mark))
    const target = candidates[to % Math.max(1, candidates.length)]
    if (target !== undefined) ties.set(key, [...new Set([...(ties.get(key) ?? []), nameOf(target)])])
  }
  const keys = { ...statement.keys, ...Object.fromEntries(ties) }
  return { ...statement, keys: statement.list === 'dilemmas' ? withPoint(keys, dice, all) : keys }
}

function takesTies({ list, keys }: PlannedStatement): boolean {
  return list !== 'follow-up' && !('says' in keys)
}

function fits(key: string, from: PlannedStatement, to: PlannedStatement): boolean {
  if (!takesTies(to)) return false
  const [one, other] = [kindOf(from), kindOf(to)]
  switch (key) {
    case 'echoes':
      return one === other && !tied(from, to, ['disputes', 'unrelated'])
    case 'same-words-as':
      return one === 'point' && other === 'point' && !tied(from, to, ['disputes', 'unrelated'])
    case 'disputes':
      return (
        isAssertion(from) && isAssertion(to) && !sayTheSame(from, to) && !tied(from, to, [...likenesses, 'unrelated'])
      )
    case 'resolves':
      return (
        one === 'point' && !isAssertion(to) && settles(from) && maySettle(from, to) && !tied(from, to, ['bears-on'])
      )
    case 'bears-on':
      return isAssertion(from) && !isAssertion(to) && !tied(from, to, ['resolves'])
    default:
      return one === other && !tied(from, to, [...likenesses, 'disputes'])
  }
}

/** Nobody goes against the very words that they say too; but one may oppose what another supports. */
function sayTheSame(from: PlannedStatement, to: PlannedStatement): boolean {
  return from.mark === to.mark && mannerOf(from.verb) === mannerOf(to.verb)
}

/** A dilemma, a question and a concern are never similar to one another. */
function kindOf({ list, keys }: PlannedStatement): 'point' | 'vote' | 'dilemma' | 'question' | 'concern' {
  if (list !== 'dilemmas') return list === 'voted' ? 'vote' : 'point'
  return 'question' in keys ? 'question' : 'concern' in keys ? 'concern' : 'dilemma'
}

function isAssertion({ list }: PlannedStatement): boolean {
  return list !== 'dilemmas'
}

function settles({ level }: PlannedStatement): boolean {
  return level === 'concluded' || level === 'full' || level === 'agreed'
}

function maySettle(from: PlannedStatement, to: PlannedStatement): boolean {
  return from.session !== to.session || (to.keys.outcome ?? 'discussed') === 'discussed'
}

function tied(a: PlannedStatement, b: PlannedStatement, keys: readonly string[]): boolean {
  return keys.some((key) => tiesOf(a, key).includes(nameOf(b)) || tiesOf(b, key).includes(nameOf(a)))
}

/** Lets a recorded point speak for the second horn of a dilemma. */
function withPoint(
  keys: Readonly<Record<string, unknown>>,
  { ties: [first] }: StatementDice,
  all: readonly PlannedStatement[],
): Readonly<Record<string, unknown>> {
  const points = all.filter((other) => takesTies(other) && kindOf(other) === 'point')
  const { between } = keys
  const target = points[(first?.to ?? 0) % Math.max(1, points.length)]
  if (!Array.isArray(between) || target === undefined || first === undefined) return keys
  return {
    ...keys,
    between: between.map((horn: object, index) =>
      index === 1 ? { ...horn, because: [{ point: nameOf(target) }] } : horn,
    ),
  }
}
