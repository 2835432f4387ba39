/** What tells whether two texts of one language are about the same, and whether they go opposite ways. */
export interface LikenessWords {
  /**
   * Writes abbreviations out, so that "DPKO" and "Department of Peacekeeping Operations" are the same words; and makes
   * one of several spellings, and of phrases such as "not only" which are not what their words are.
   */
  readonly writtenOut: (text: string) => string
  /** Tells whether a word says nothing of a subject: an article, a preposition, "should". It is in small letters. */
  readonly isSmall: (word: string) => boolean
  /** Knows a word by which what follows it is denied, or left out: "not", "without", "rather". */
  readonly denials: KnownWords
  /** Knows a word that ends what a denial denies: "but". */
  readonly turns: KnownWords
  /** Knows a word that sets one thing against another: "over", "than", "before", "prefer". */
  readonly comparisons: KnownWords
  /** Knows the words for one thing, in each of many: "aid", "assistance", "relief". */
  readonly synonyms: readonly KnownWords[]
  /** Words that go opposite ways: what strengthens, and what weakens. */
  readonly opposites: readonly Opposites[]
}

/** Some words, each in small letters: a regular expression for them is one. */
export interface KnownWords {
  readonly test: (word: string) => boolean
}

/** Words for one way, and for the opposite one. */
export interface Opposites {
  readonly one: KnownWords
  readonly other: KnownWords
}
