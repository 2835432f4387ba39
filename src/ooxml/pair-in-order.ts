import { diffArrays } from 'diff'
import { pairAlike } from './pair-alike.ts'
import { areTooMany, type Pair, type Pairable, pairOf } from './pairable.ts'

/**
 * Pairs the things of two reports without changing the order of either: first those with one key, or the same words
 * that stand nowhere else; between these, those of other keys with the same words; and last, those that share at least
 * half of their words. Where that would be too many to compare, as in a table of hundreds of rows whose cells say the
 * same, as many as can be with the same words come first. What was removed stands before what was added.
 */
export function pairInOrder<Thing extends Pairable>(
  olds: readonly Thing[],
  news: readonly Thing[],
): readonly Pair<Thing>[] {
  const [namedOld, namedNew] = [placesOf(olds, nameOf), placesOf(news, nameOf)]
  // What has the key of something elsewhere is that, and nothing else.
  const isFree = (thing: Thing): boolean =>
    thing.key === undefined || !namedOld.has(nameOf(thing)) || !namedNew.has(nameOf(thing))
  const saysOf = (thing: Thing): string | undefined => (isFree(thing) ? `${thing.kind} ${thing.says}` : undefined)
  const alike: PairUp<Thing> = (some, others) => pairAlike(some, others, (one, other) => isFree(one) && isFree(other))
  const repeated: PairUp<Thing> = (some, others) =>
    areTooMany(some, others) ? pairBetween(some, others, repeats(some, others, saysOf), alike) : alike(some, others)
  return pairBetween(olds, news, anchors(namedOld, namedNew), (some, others) =>
    pairBetween(some, others, anchors(placesOf(some, saysOf), placesOf(others, saysOf)), repeated),
  )
}

type Places = ReadonlyMap<string, number>
type Anchor = readonly [old: number, new_: number]
type PairUp<Thing> = (olds: readonly Thing[], news: readonly Thing[]) => readonly Pair<Thing>[]

function nameOf({ kind, key, says }: Pairable): string {
  return key === undefined ? `${kind} says ${says}` : `${kind} is ${key}`
}

/** Finds the place of each name; a name that stands in several places has the place -1. */
function placesOf<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string | undefined): Places {
  const places = new Map<string, number>()
  things.forEach((thing, index) => {
    const name = nameOf(thing)
    if (name !== undefined) places.set(name, places.has(name) ? -1 : index)
  })
  return places
}

/** Pairs the things at the anchors, and what stands between two anchors by itself. */
function pairBetween<Thing>(
  olds: readonly Thing[],
  news: readonly Thing[],
  found: readonly Anchor[],
  pairUp: PairUp<Thing>,
): readonly Pair<Thing>[] {
  const pairs: Pair<Thing>[] = []
  let [nextOld, nextNew] = [0, 0]
  for (const [old, new_] of found) {
    pairs.push(...pairUp(olds.slice(nextOld, old), news.slice(nextNew, new_)), pairOf(olds[old], news[new_]))
    ;[nextOld, nextNew] = [old + 1, new_ + 1]
  }
  return [...pairs, ...pairUp(olds.slice(nextOld), news.slice(nextNew))]
}

/** Finds the most names that stand once in each report and in the same order (longest increasing subsequence). */
function anchors(olds: Places, news: Places): readonly Anchor[] {
  const common = [...news].flatMap(([name, new_]) => {
    const old = olds.get(name) ?? -1
    return old < 0 || new_ < 0 ? [] : [{ old, new_ }]
  })
  interface Chain {
    readonly old: number
    readonly new_: number
    readonly before?: Chain | undefined
  }
  const best: Chain[] = []
  for (const { old, new_ } of common) {
    const length = lengthBelow(best, old)
    best[length] = { old, new_, before: best[length - 1] }
  }
  const found: [number, number][] = []
  for (let last = best.at(-1); last !== undefined; last = last.before) found.push([last.old, last.new_])
  return found.reverse()
}

/** How many things may differ between two gaps before all do: finding out costs the square of it. */
const mostEdits = 4000

/** Finds the most things with one name in the same order, however often a name stands there. */
function repeats<Thing>(
  olds: readonly Thing[],
  news: readonly Thing[],
  nameOf: (thing: Thing) => string | undefined,
): readonly Anchor[] {
  // What has no name is like nothing else: it stands for itself.
  const namesOf = (things: readonly Thing[]): unknown[] => things.map((thing) => nameOf(thing) ?? thing)
  const found: Anchor[] = []
  let [old, new_] = [0, 0]
  for (const { added, removed, count } of diffArrays(namesOf(olds), namesOf(news), { maxEditLength: mostEdits }) ?? [])
    for (let at = 0; at < count; at += 1) {
      if (!added && !removed) found.push([old, new_])
      if (!added) old += 1
      if (!removed) new_ += 1
    }
  return found
}

/** Counts, by halving, the chains that end before a place: each of them ends as early as one of its length can. */
function lengthBelow(best: readonly { readonly old: number }[], old: number): number {
  let [low, high] = [0, best.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((best[middle]?.old ?? 0) < old) low = middle + 1
    else high = middle
  }
  return low
}
