import type { FindDepartures } from '../../model/patterns.ts'

/**
 * Makes a finder of a pattern: `by` says what the house writes for what was found, or nothing where it is no fault.
 * `hint` is what nearly every text lacks: without it there is nothing to look for.
 */
export function finder(
  pattern: RegExp,
  by: (found: RegExpExecArray) => string | undefined,
  hint?: RegExp,
): FindDepartures {
  return (text) => {
    if (hint?.test(text) === false) return []
    return [...text.matchAll(pattern)].flatMap((found) => {
      const written = by(found)
      return written === undefined || written === found[0] ? [] : [{ words: found[0], by: written }]
    })
  }
}

/** Puts words in the place of those found, with a capital where there was one. */
export function asCased(found: string, written: string): string {
  const [first = ''] = found
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? written.charAt(0).toUpperCase() + written.slice(1)
    : written
}
