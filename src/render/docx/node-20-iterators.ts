/**
 * Lets remark-docx 0.3.29 run under Node 20, whose iterators have no helpers: it ends every document with `map.entries().reduce(…)`.
 * Imported first, for its effect; does nothing where the helper is there (Node 22). Not needed once that call is gone from remark-docx.
 */
function reduce<T, R>(this: IterableIterator<T>, step: (sum: R, item: T) => R, start: R): R {
  let sum = start
  for (const item of this) sum = step(sum, item)
  return sum
}

const iterators: unknown = Object.getPrototypeOf(Object.getPrototypeOf(new Map().entries()))

if (typeof iterators === 'object' && iterators !== null && !('reduce' in iterators)) {
  Object.defineProperty(iterators, 'reduce', { value: reduce, configurable: true, writable: true })
}

export {}
