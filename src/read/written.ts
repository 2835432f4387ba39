import type { Place } from '../model/place.ts'

/**
 * What stands in a notes file, before we ask what it means: words, lists and keys with their places, and not a word
 * interpreted.
 */
export type Written = WrittenText | WrittenList | WrittenMap | WrittenNothing | WrittenReported

export interface WrittenText {
  readonly kind: 'text'
  readonly words: string
  readonly place: Place
  /** Where a `#` after a space made a comment of what follows. */
  readonly cut?: Place
}

export interface WrittenList {
  readonly kind: 'list'
  readonly items: readonly Written[]
  /** Written in brackets, where each comma begins another item. */
  readonly inBrackets: boolean
  readonly place: Place
}

export interface WrittenMap {
  readonly kind: 'map'
  readonly entries: readonly WrittenEntry[]
  readonly inBrackets: boolean
  readonly place: Place
}

export interface WrittenEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: Written
}

/** A key or a dash with nothing after it. */
export interface WrittenNothing {
  readonly kind: 'nothing'
  readonly place: Place
  readonly cut?: Place
}

/** Something about which an error was reported already: no more is to be said of it. */
export interface WrittenReported {
  readonly kind: 'reported'
  readonly place: Place
}
