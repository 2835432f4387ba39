import { canSettle } from '../../model/levels.ts'
import { sessionOf } from '../../model/order.ts'
import type { Dilemma, Point, Statement } from '../../model/statement.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds points that settle a dilemma without agreement, or one that their own meeting left open. */
export const settledByAgreement = defineRule({
  id: 'settled-by-agreement',
  on: 'series',
  what: 'A dilemma is settled by what was agreed without limits, and not at a meeting that left it open.',
  why: 'The report says “settled”, and nobody settles a question by a view, or by what was only broadly agreed.',
  failing: inSession(`raised:
  - id: police-protect
    theme: integration
    that: the police protect civilians
    resolves: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  clean: inSession(`agreed:
  - id: police-protect
    theme: integration
    that: the police protect civilians
    resolves: [who-protects]
dilemmas:
  - id: who-protects
    theme: integration
    question: who protects civilians`),
  check: ({ find, points }) =>
    points.flatMap(({ point }) =>
      point.resolves.flatMap(({ to, place }) => {
        const what = faultOf(point, find(to))
        return what === undefined ? [] : [{ what, todo, place }]
      }),
    ),
})

const todo = 'Write `bears-on:` instead of `resolves:`.'

function faultOf(point: Point, other: Statement | undefined): string | undefined {
  if (other?.kind !== 'dilemma') return undefined
  if (!canSettle(point.level)) {
    return point.list === 'raised'
      ? `Unexpected \`resolves\` under \`raised:\`: a view does not settle \`${other.id}\``
      : `Unexpected \`resolves\` at the level \`${point.level}\`, which does not settle \`${other.id}\``
  }
  return isOpenThere(point, other)
    ? `Unexpected \`resolves\`: the same meeting records \`outcome: ${other.outcome}\` of \`${other.id}\``
    : undefined
}

function isOpenThere({ id }: Point, dilemma: Dilemma): boolean {
  return dilemma.outcome !== 'discussed' && sessionOf(id) === sessionOf(dilemma.id)
}
