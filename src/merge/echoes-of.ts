import type { Echo } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import { SameWords, saysTheSame } from '../model/same-words.ts'
import type { Point } from '../model/statement.ts'
import { mannerOf } from '../model/verbs.ts'
import { carriesItsLevel } from '../model/weight.ts'

/**
 * Makes the echoes of a finding of its members but the lead, in their order: each with the member whose wording serves
 * both, where there is one.
 */
export function echoesOf(lead: Point, members: readonly Point[]): readonly Echo[] {
  const others = members.filter((member) => member !== lead)
  const twinOf = others.length === 0 ? () => undefined : twinsAmong(lead, members)
  return others.map((point) => {
    const twin = twinOf(point)
    return twin === undefined ? { point } : { point, sameWordsAs: twin.id }
  })
}

/**
 * Finds for a member of a finding another whose wording serves both: the lead, or else the first. Their texts are the
 * same, or the rapporteur vouches for it and neither is a speaker's.
 */
function twinsAmong(lead: Point, members: readonly Point[]): (point: Point) => Point | undefined {
  const rank = new Map(members.map((member, index) => [member, index]))
  const rankOf = (point: Point): number => rank.get(point) ?? members.length
  const [said, vouched] = [new SameWords(members), vouchedAmong(members)]
  return (point) => {
    const twins = vouched.get(point) ?? []
    if (saysTheSame(point, lead) || twins.includes(lead)) return lead
    return [said.first(point) ?? [], twins].flat().sort((a, b) => rankOf(a) - rankOf(b))[0]
  }
}

/** Finds for each point the others with which the rapporteur vouches that it can share its words. */
function vouchedAmong(members: readonly Point[]): ReadonlyMap<Point, readonly Point[]> {
  const known = new Map(members.map((member) => [member.id, member]))
  const pairs = members.flatMap((point) =>
    point.sameWordsAs
      .flatMap(({ to }) => known.get(to) ?? [])
      .filter((other) => other !== point && canShareWords(point, other))
      .flatMap((other) => [
        { point, other },
        { point: other, other: point },
      ]),
  )
  return new Map(
    [...groupBy(pairs, ({ point }) => point)].map(([point, own]) => [point, own.map(({ other }) => other)]),
  )
}

function canShareWords(point: Point, other: Point): boolean {
  return (
    point.wording.as === other.wording.as &&
    mannerOf(point.verb) === mannerOf(other.verb) &&
    carriesItsLevel(point) &&
    carriesItsLevel(other)
  )
}
