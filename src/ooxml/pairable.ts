/** What can be the same in two reports: a paragraph, a table, a row, a note. */
export interface Pairable {
  /** Only things of one kind can be the same. */
  readonly kind: string
  /** What it is wherever it stands and whatever it says. */
  readonly key?: string
  /** All that it says, without numbers that follow from where it stands. */
  readonly says: string
  readonly words: readonly string[]
}

/** What is in both reports, or only in the old one, or only in the new one. */
export interface Pair<Thing> {
  readonly old?: Thing
  readonly new?: Thing
}

/** Pairs what is in both, or says that it is not. */
export function pairOf<Thing>(old: Thing | undefined, new_: Thing | undefined): Pair<Thing> {
  return { ...(old !== undefined && { old }), ...(new_ !== undefined && { new: new_ }) }
}

/** How many comparisons of old with new things one place may take; beyond that only what says the same is the same. */
const mostComparisons = 100_000

/** Tells whether there are too many things for each of the old ones to be compared with each of the new ones. */
export function areTooMany(olds: readonly unknown[], news: readonly unknown[]): boolean {
  return olds.length * news.length > mostComparisons
}
