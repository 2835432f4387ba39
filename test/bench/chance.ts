/** A source of chance that gives the same at every run: mulberry32. */
export interface Chance {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Opens a source of chance. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) % limit
  }
  return { below, one: (items) => items[below(items.length)] ?? items[0] }
}
