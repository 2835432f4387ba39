import { SameWords, saysTheSame } from '../../model/same-words.ts'
import type { Point } from '../../model/statement.ts'
import { similarTo } from '../../model/tied-points.ts'
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
  // Two are tied to one another, or they would not stand together.
  check: ({ tied }) => tied.groups.filter(({ length }) => length > 2).flatMap(looseEnds),
})

/**
 * Finds the first pair of a group that is tied only through others. One pair is enough for a writer to look at. Points
 * that dispute each other are never in one group, so that no tie between them is advised.
 */
function looseEnds(members: readonly Point[]): readonly Fault[] {
  // Of two with one id another rule tells.
  const group = [...new Map(members.map((member) => [member.id, member])).values()]
  const [tied, words] = [tiesWithin(group), new SameWords(group)]
  const tiedTo = (one: Point): ReadonlySet<Point> => tied.get(one) ?? new Set()
  const isLoose = (one: Point): boolean => {
    const inOtherWords = [...tiedTo(one)].filter((other) => !saysTheSame(one, other))
    return inOtherWords.length + Math.max(1, words.count(one)) < group.length
  }
  const at = group.findIndex(isLoose)
  const point = group[at]
  const other = point && group.slice(at + 1).find((one) => !tiedTo(point).has(one) && !saysTheSame(point, one))
  if (point === undefined || other === undefined) return []
  const what = `\`${other.id}\` stands in one paragraph with \`${point.id}\`, and is tied to it only through others`
  const todo = `If the two are similar, add \`echoes: [${point.id}]\`; if not, take away one of the ties between them.`
  return [{ what, todo, place: other.place, related: [{ what: `\`${point.id}\``, place: point.place }] }]
}

/** Finds for each point of a group those to which it is tied, or which are tied to it. */
function tiesWithin(group: readonly Point[]): ReadonlyMap<Point, ReadonlySet<Point>> {
  const byId = new Map(group.map((point) => [point.id, point]))
  const tied = new Map(group.map((point) => [point, new Set<Point>()]))
  for (const point of group) {
    for (const id of similarTo(point)) {
      const other = byId.get(id)
      if (other === undefined || other === point) continue
      tied.get(point)?.add(other)
      tied.get(other)?.add(point)
    }
  }
  return tied
}
