import { before, behind, type Said } from './read-terms.ts'

/**
 * Tells whether two texts seem to go opposite ways: one affirms what the other denies, strengthens what the other
 * weakens, or puts first what the other puts last. In doubt they are: a proposal that two statements are opposed makes
 * a person look, and one that they are similar may be taken on trust.
 */
export function seemOpposed(one: Said, other: Said): boolean {
  return goOppositeWays(one, other) || denyEachOther(one, other) || compareTheOtherWayRound(one, other)
}

function goOppositeWays(one: Said, other: Said): boolean {
  const axes = new Set(one.ways.map(({ axis }) => axis))
  return [...axes].some((axis) => {
    const there = waysOn(axis, other)
    return there !== 0 && there !== waysOn(axis, one)
  })
}

function waysOn(axis: number, { ways }: Said): number {
  return ways.reduce((signs, way) => (way.axis === axis ? signs | way.sign : signs), 0)
}

function denyEachOther(one: Said, other: Said): boolean {
  return shared(one, other).some(([at, there]) => {
    const [sign, its] = [one.signs[at] ?? 0, other.signs[there] ?? 0]
    return sign !== 0 && its !== 0 && sign !== its
  })
}

function compareTheOtherWayRound(one: Said, other: Said): boolean {
  const sides = shared(one, other).map(([at, there]) => [one.sides[at], other.sides[there]] as const)
  const changed = (from: number, to: number): boolean => sides.some(([side, its]) => side === from && its === to)
  return changed(before, behind) && changed(behind, before)
}

/** Where the terms that two texts share stand in each. */
function shared(one: Said, other: Said): readonly (readonly [at: number, there: number])[] {
  return one.terms.flatMap((term, at) => {
    const there = other.terms.indexOf(term)
    return there < 0 ? [] : [[at, there] as const]
  })
}
