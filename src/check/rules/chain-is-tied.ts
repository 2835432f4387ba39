import type { Point } from '../../model/statement.ts'
import { saysTheSame, similarTo } from '../../model/tied-points.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds two points of one paragraph that are tied only through other points. */
export const chainIsTied = defineRule({
  id: 'chain-is-tied',
  on: 'series',
  what: 'Points that stand in one paragraph are each tied to the others.',
  why: 'Ties chain: if a echoes b, and b echoes c, the report calls a and c similar, which nobody has said.',
  failing: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: inclusive
    theme: integration
    that: early planning should be inclusive
    echoes: [early]
  - id: heard
    theme: integration
    that: inclusive work should hear everyone
    echoes: [inclusive]`),
  clean: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: inclusive
    theme: integration
    that: early planning should be inclusive
    echoes: [early]
  - id: heard
    theme: integration
    that: early planning should hear everyone
    echoes: [early, inclusive]`),
  check: ({ tied }) => tied.groups.flatMap(looseEnds),
})

/**
 * Finds the first pair of a group that is tied only through others. One pair is enough for a writer to look at. Points
 * that dispute each other are never in one group, so that no tie between them is advised.
 */
function looseEnds(group: readonly Point[]): readonly Fault[] {
  const point = group.find((one, index) => group.some((other, at) => at > index && isLoose(one, other)))
  const other = point && group.slice(group.indexOf(point) + 1).find((one) => isLoose(point, one))
  if (point === undefined || other === undefined) return []
  const what = `\`${other.id}\` stands in one paragraph with \`${point.id}\`, and is tied to it only through others`
  const todo = `If the two are similar, add \`echoes: [${point.id}]\`; if not, take away one of the ties between them.`
  return [{ what, todo, place: other.place, related: [{ what: `\`${point.id}\``, place: point.place }] }]
}

function isLoose(point: Point, other: Point): boolean {
  return (
    point.id !== other.id &&
    !similarTo(point).includes(other.id) &&
    !similarTo(other).includes(point.id) &&
    !saysTheSame(point, other)
  )
}
