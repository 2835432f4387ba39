import type { StatementId } from '../../model/names.ts'
import type { Point } from '../../model/statement.ts'
import type { TiedPoints } from '../../model/tied-points.ts'
import type { KeyedTie } from '../../model/ties.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds ties that do not group points, since these would then stand with points that they dispute. */
export const disputePartsChain = defineRule({
  id: 'dispute-parts-chain',
  on: 'series',
  what: 'No chain of similar points joins two that dispute each other.',
  why: 'In one paragraph the two would read as similar; so one tie of the chain is printed as a reference only.',
  failing: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: soon
    theme: integration
    that: planning should start soon
    echoes: [early]
  - id: late
    theme: integration
    that: planning should start late
    echoes: [soon]
    disputes: [early]`),
  clean: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: soon
    theme: integration
    that: planning should start soon
    echoes: [early]
  - id: late
    theme: integration
    that: planning should start late
    disputes: [early]`),
  check: ({ points, tied, ties }) => {
    if (tied.parted.length === 0) return []
    const byId = new Map(points.map(({ point }) => [point.id, point]))
    const disputes = disputesAmong([...byId.values()], byId)
    const direct = new Set(disputes.map(({ one, other }) => nameOf(one.id, other.id)))
    const between = firstBetween(disputes, tied)
    const written = similarTies(ties)
    return tied.parted.flatMap(([from, to]): readonly Fault[] => {
      const [one, other] = [byId.get(from), byId.get(to)]
      // A pair that is both tied and disputed breaks `ties-agree`.
      if (one === undefined || other === undefined || direct.has(nameOf(from, to))) return []
      return [faultOf(one, other, written.get(nameOf(from, to)), between(one, other))]
    })
  },
})

/** Two points of which one disputes the other. */
interface Dispute {
  readonly one: Point
  readonly other: Point
}

/** Lists every dispute from both sides, in the order of the points. */
function disputesAmong(points: readonly Point[], byId: ReadonlyMap<StatementId, Point>): readonly Dispute[] {
  const rank = new Map(points.map((point, index) => [point, index]))
  const rankOf = (point: Point): number => rank.get(point) ?? 0
  const pairs = points.flatMap((one) =>
    one.disputes.flatMap(({ to }) => byId.get(to) ?? []).map((other) => ({ one, other })),
  )
  return pairs
    .flatMap(({ one, other }) => [
      { one, other },
      { one: other, other: one },
    ])
    .sort((a, b) => rankOf(a.one) - rankOf(b.one) || rankOf(a.other) - rankOf(b.other))
}

/** Finds the first dispute between the groups of two points. */
function firstBetween(
  disputes: readonly Dispute[],
  { groups }: TiedPoints,
): (a: Point, b: Point) => Dispute | undefined {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((point) => [point, index] as const)))
  const nameOfGroups = (a: Point, b: Point): string => `${groupOf.get(a)} ${groupOf.get(b)}`
  const first = new Map<string, Dispute>()
  for (const dispute of disputes) {
    const name = nameOfGroups(dispute.one, dispute.other)
    if (!first.has(name)) first.set(name, dispute)
  }
  return (a, b) => first.get(nameOfGroups(a, b))
}

/** The ties that would group, by the two points; of two between the same points the one that is written first. */
function similarTies(ties: readonly KeyedTie[]): ReadonlyMap<string, KeyedTie> {
  const similar = ties.filter(({ key }) => key === 'echoes' || key === 'same-words-as')
  return new Map(similar.toReversed().map((keyed) => [nameOf(keyed.from.id, keyed.tie.to), keyed]))
}

function nameOf(from: StatementId, to: StatementId): string {
  return `${from} ${to}`
}

function faultOf(from: Point, to: Point, written: KeyedTie | undefined, dispute: Dispute | undefined): Fault {
  const tied = written === undefined ? 'has the words of' : `is tied by \`${written.key}\` to`
  const disputing = dispute ? `, though \`${dispute.one.id}\` and \`${dispute.other.id}\` dispute each other` : ''
  const todo =
    'The two are printed apart, and this tie as a reference (“See also paragraph …”). ' +
    'If that is not meant, take this tie away, or the dispute.'
  return { what: `\`${from.id}\` ${tied} \`${to.id}\`${disputing}`, todo, place: written?.tie.place ?? from.place }
}
