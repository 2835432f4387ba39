import type { StatementId } from '../../model/names.ts'
import type { Point } from '../../model/statement.ts'
import { inDispute } from '../../model/ties.ts'
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
  check: ({ points, tied }) => {
    const byId = new Map(points.map(({ point }) => [point.id, point]))
    const groupOf = new Map(tied.groups.flatMap((group) => group.map(({ id }) => [id, group] as const)))
    return tied.parted.flatMap(([from, to]) => faultOf(byId.get(from), byId.get(to), groupOf))
  },
})

function faultOf(
  from: Point | undefined,
  to: Point | undefined,
  groupOf: ReadonlyMap<StatementId, readonly Point[]>,
): readonly Fault[] {
  // A pair that is both tied and disputed breaks `ties-agree`.
  if (from === undefined || to === undefined || inDispute(from, to)) return []
  const [ours, theirs] = [groupOf.get(from.id) ?? [], groupOf.get(to.id) ?? []]
  const one = ours.find((point) => theirs.some((other) => inDispute(point, other)))
  const other = one && theirs.find((point) => inDispute(one, point))
  const key = keyOf(from, to.id)
  const tied = key === undefined ? 'has the words of' : `is tied by \`${key}\` to`
  const disputing = one && other ? `, though \`${one.id}\` and \`${other.id}\` dispute each other` : ''
  const todo =
    'The two are printed apart, and this tie as a reference (“See also paragraph …”). ' +
    'If that is not meant, take this tie away, or the dispute.'
  const place = [...from.echoes, ...from.sameWordsAs].find((tie) => tie.to === to.id)?.place ?? from.place
  return [{ what: `\`${from.id}\` ${tied} \`${to.id}\`${disputing}`, todo, place }]
}

function keyOf({ echoes, sameWordsAs }: Point, id: StatementId): string | undefined {
  if (echoes.some(({ to }) => to === id)) return 'echoes'
  return sameWordsAs.some(({ to }) => to === id) ? 'same-words-as' : undefined
}
