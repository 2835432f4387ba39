/**
 * Orders the parts of a line from left to right by their levels (Unicode Standard Annex 9, rule L2): the indices of
 * those given in the order of reading.
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let from = 0, to = 0; from < order.length; from = to + 1) {
      for (to = from; (levels[order[to] ?? -1] ?? -1) >= level; to += 1);
      order.splice(from, to - from, ...order.slice(from, to).reverse())
    }
  }
  return order
}
