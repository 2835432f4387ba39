/** Gathers items by a key; groups, and the items in them, keep the order in which they came. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/**
 * Groups items that are tied directly or through others: the connected components of the graph of ties, each in the
 * order of `items`, the groups in the order of their first item. Ties to what is not among the items are passed over.
 */
export function components<Id>(items: readonly Id[], ties: readonly (readonly [Id, Id])[]): readonly (readonly Id[])[] {
  const parent = new Map(items.map((item) => [item, item]))
  const rootOf = (item: Id): Id => {
    let root = item
    for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root)) {
      // Each step halves the way for the next time: a long chain costs no more than many short ones.
      parent.set(root, parent.get(above) ?? above)
      root = above
    }
    return root
  }
  for (const [a, b] of ties) if (parent.has(a) && parent.has(b)) parent.set(rootOf(b), rootOf(a))
  return [...groupBy(items, rootOf).values()]
}

/** Joins neighbours in a list, from the first on: two become one where `join` makes one of them. */
export function joinNeighbours<Value>(
  list: readonly Value[],
  join: (last: Value, next: Value) => Value | undefined,
): readonly Value[] {
  const joined: Value[] = []
  for (const next of list) {
    const last = joined.at(-1)
    const whole = last === undefined ? undefined : join(last, next)
    if (whole === undefined) joined.push(next)
    else joined[joined.length - 1] = whole
  }
  return joined
}
