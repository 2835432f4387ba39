/**
 * An object of the model with all its keys, where a key that may be absent holds `undefined`. The compiler stops at an
 * object that is made without one of its keys.
 */
export type EveryKey<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

/** Makes an object of the model from all its keys. Keys that hold `undefined` are left out. */
export function fromEveryKey<T extends object>(given: EveryKey<T>): T {
  // Only keys that may be absent hold `undefined`. Without those, the object is a `T`.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}

/**
 * Stops the compiler at a key of the notes that is declared and not linked. The argument is what remains of a group of
 * keys after all linked keys have been taken out by name.
 */
export function nothingLeft(_rest: Record<string, never>): void {}
