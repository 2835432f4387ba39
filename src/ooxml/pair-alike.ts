import { areTooMany, type Pair, type Pairable, pairOf } from './pairable.ts'

/**
 * Pairs the things in a gap that share at least half of their words and that may be paired, such that all that is
 * shared is as much as it can be in this order.
 */
export function pairAlike<Thing extends Pairable>(
  olds: readonly Thing[],
  news: readonly Thing[],
  mayPair: (old: Thing, new_: Thing) => boolean,
): readonly Pair<Thing>[] {
  const alike = areTooMany(olds, news) ? [] : tableOf(olds, news, mayPair)
  const shared = (old: number, new_: number): number => alike[old]?.[new_]?.shared ?? 0
  const pairs: Pair<Thing>[] = []
  const added: Pair<Thing>[] = []
  let [old, new_] = [0, 0]
  while (old < olds.length || new_ < news.length) {
    const here = alike[old]?.[new_]
    if (here !== undefined && here.own > 0 && here.shared === here.own + shared(old + 1, new_ + 1)) {
      pairs.push(...added.splice(0), pairOf(olds[old], news[new_]))
      ;[old, new_] = [old + 1, new_ + 1]
    } else if (old < olds.length && (new_ === news.length || shared(old + 1, new_) >= shared(old, new_ + 1))) {
      pairs.push(pairOf(olds[old], undefined))
      old += 1
    } else {
      added.push(pairOf<Thing>(undefined, news[new_]))
      new_ += 1
    }
  }
  return [...pairs, ...added]
}

interface Alike {
  /** How much these two share. */
  readonly own: number
  /** How much all from here on can share. */
  readonly shared: number
}

function tableOf<Thing extends Pairable>(
  olds: readonly Thing[],
  news: readonly Thing[],
  mayPair: (old: Thing, new_: Thing) => boolean,
): readonly (readonly Alike[])[] {
  const table: Alike[][] = []
  const counted = news.map(({ words }) => countsOf(words))
  for (let old = olds.length - 1; old >= 0; old -= 1) {
    const row: Alike[] = []
    for (let new_ = news.length - 1; new_ >= 0; new_ -= 1) {
      const [one, other] = [olds[old], news[new_]]
      const own = one && other && mayPair(one, other) ? sharedShare(one, other, counted[new_] ?? new Map()) : 0
      const below = table[old + 1]
      const with_ = own > 0 ? own + (below?.[new_ + 1]?.shared ?? 0) : 0
      row[new_] = { own, shared: Math.max(with_, below?.[new_]?.shared ?? 0, row[new_ + 1]?.shared ?? 0) }
    }
    table[old] = row
  }
  return table
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The share of the words of the longer one that are in both; 0 where it is less than half. */
function sharedShare(one: Pairable, other: Pairable, counted: ReadonlyMap<string, number>): number {
  if (one.kind !== other.kind) return 0
  if (one.says === other.says) return 1
  const most = Math.max(one.words.length, other.words.length)
  if (Math.min(one.words.length, other.words.length) * 2 < most) return 0
  const left = new Map(counted)
  let shared = 0
  for (const word of one.words) {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    if (count > 0) shared += 1
  }
  return most > 0 && shared * 2 >= most ? shared / most : 0
}
