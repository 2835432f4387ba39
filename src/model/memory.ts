/**
 * Answers what `make` made of the same objects before, if that is still known, and else has it made. Objects are the
 * same by identity, and strings by what they say. `make` must be pure, and one function for good: a function that is
 * written anew at each call never finds what it made before.
 */
export type Memory = <const Of extends readonly (object | string)[], Answer>(
  make: (...of: Of) => Answer,
  ...of: Of
) => Answer

/** Keeps nothing: everything is made anew. What a stage uses where its caller compiles once. */
export const forgetful: Memory = (make, ...of) => make(...of)

/**
 * Makes a memory for a caller that compiles again and again, such as the preview. The caller owns it: what was made of
 * a session or a statement is kept for as long as that object is held by somebody, and goes with the memory.
 */
export function keepMemory(): Memory {
  const root: Remembered = {}
  return (make, ...of) => {
    const known = [make, ...of].reduce<Remembered>(knownBelow, root)
    known.answer ??= { value: make(...of) }
    return known.answer.value as ReturnType<typeof make> // nothing but `make` writes it
  }
}

/**
 * Declares a place in which a memory keeps what was made last, to be compared with what is made next. In a memory that
 * keeps nothing it is empty each time.
 */
export function newestOf<Made, const Of extends readonly (object | string)[] = []>(): (...of: Of) => { made?: Made } {
  return () => ({})
}

/** What is remembered below the objects that led here. */
interface Remembered {
  below?: WeakMap<object, Remembered>
  named?: Map<string, Remembered>
  answer?: { readonly value: unknown }
}

function knownBelow(above: Remembered, of: object | string): Remembered {
  // Most objects lead to an answer and no further: a map for each of them would weigh more than all else here.
  if (typeof of === 'string') return knownIn((above.named ??= new Map()), of)
  return knownIn((above.below ??= new WeakMap()), of)
}

function knownIn<Key>(
  map: { readonly get: (of: Key) => Remembered | undefined; readonly set: (of: Key, below: Remembered) => unknown },
  of: Key,
): Remembered {
  const known = map.get(of)
  if (known !== undefined) return known
  const below: Remembered = {}
  map.set(of, below)
  return below
}
