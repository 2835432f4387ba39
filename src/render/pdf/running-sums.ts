/** Adds up the lengths of some things from the first on: entry `at` is the sum of the things before that index. */
export function runningSums<Thing>(things: readonly Thing[], lengthOf: (thing: Thing) => number): Float64Array {
  const sums = new Float64Array(things.length + 1)
  let sum = 0
  things.forEach((thing, at) => (sums[at + 1] = sum += lengthOf(thing)))
  return sums
}

/** Returns the sum of the things from `from` up to, but not including, `to`. */
export function sumBetween(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}
