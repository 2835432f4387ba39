/**
 * Every key of a noun of the model by name, with `undefined` where it may be absent: who makes such an object and
 * forgets a key is stopped by the compiler.
 */
export type EveryKey<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

/** Makes a noun of the model out of all its keys: in the model an absent value is a missing key. */
export function present<T extends object>(given: EveryKey<T>): T {
  // Only keys that may be absent hold `undefined`, and those are left out: what remains is a `T`.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}

/**
 * Stops the compiler at a key of the notes that is declared and never linked. `rest` is what remains of a group of keys
 * when each that is linked has been taken out by name.
 */
export function nothingLeft(_rest: Record<string, never>): void {}
