/** How tight a line looks: tight, decent, loose, very loose. Neighbours should not differ by more than one. */
export type Fitness = 0 | 1 | 2 | 3

/** Classes a line by its ratio (Knuth and Plass, page 1155). */
export function fitnessOf(ratio: number): Fitness {
  return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
}

/**
 * One line as it is judged: its ratio, the cost of its break, whether that break hyphenates, and whether it is a runt:
 * a last line of hardly a word.
 */
export interface Judged {
  readonly ratio: number
  readonly cost: number
  readonly hyphenated: boolean
  readonly runt: boolean
}

/**
 * Judges a line after another: the less the better. The weights are those of plain TeX, but that two hyphens in a row
 * cost more, and a runt costs too.
 */
export function demeritsOf(line: Judged, before: Judged): number {
  const badness = 1 + 100 * Math.abs(Math.min(line.ratio, 20)) ** 3
  const own =
    line.cost >= 0 ? (badness + line.cost) ** 2 : line.cost === -Infinity ? badness ** 2 : badness ** 2 - line.cost ** 2
  const twoHyphens = line.hyphenated && before.hyphenated ? 40_000 : 0
  const uneven = Math.abs(fitnessOf(line.ratio) - fitnessOf(before.ratio)) > 1 ? 10_000 : 0
  return own + twoHyphens + uneven + (line.runt ? 50_000 : 0)
}
