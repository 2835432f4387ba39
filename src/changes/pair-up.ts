/** The same thing in both states; what is in one alone was added or dropped. */
export interface Pair<Of> {
  readonly before?: Of
  readonly after?: Of
}

/** How a thing is known again: what is known by nothing has no such name. */
export type KnownBy<Of> = (one: Of, side: 'before' | 'after') => string | undefined

/**
 * Pairs the things of two states, each once: by the first way of knowing them, then those that are left by the next.
 * They stand in the order of the later state, and what it does not have stands last.
 */
export function pairUp<Of>(
  before: readonly Of[],
  after: readonly Of[],
  ways: readonly KnownBy<Of>[],
): readonly Pair<Of>[] {
  const former = new Map<Of, Of>()
  const left = new Set(before)
  for (const knownBy of ways) {
    const waiting = inWaiting([...left], knownBy)
    for (const one of after) {
      const key = former.has(one) ? undefined : knownBy(one, 'after')
      const same = key === undefined ? undefined : waiting.get(key)?.pop()
      if (same === undefined) continue
      former.set(one, same)
      left.delete(same)
    }
  }
  return [...after.map((one) => pairOf(former.get(one), one)), ...[...left].map((one) => ({ before: one }))]
}

/** Those of one name wait in a row, of which the first is taken first: it stands last. */
function inWaiting<Of>(left: readonly Of[], knownBy: KnownBy<Of>): ReadonlyMap<string, Of[]> {
  const waiting = new Map<string, Of[]>()
  for (const one of left.toReversed()) {
    const key = knownBy(one, 'before')
    if (key === undefined) continue
    const row = waiting.get(key)
    if (row) row.push(one)
    else waiting.set(key, [one])
  }
  return waiting
}

/** Makes a pair of what there is. */
export function pairOf<Of>(before: Of | undefined, after: Of | undefined): Pair<Of> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
